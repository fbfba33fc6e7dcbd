package org.immerse.api.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Brings public pages under {@code /pages/<language>/<section>/<name>}. Found by whiteboard; thread-safe. */
@ConsumerType
public interface PageSource {
    /** The section, normally the module's id. */
    String section();

    /** A page by its name in a language, falling back as {@link org.immerse.api.text.Messages} does; empty where there is none. */
    Optional<Page> page(String name, Locale locale);

    /** Names of the pages, for lists and the site map, in the order they should be read. */
    List<String> names();
}
