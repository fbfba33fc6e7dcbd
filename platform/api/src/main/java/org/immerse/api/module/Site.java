package org.immerse.api.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** This deployment. The answers follow the site's configuration ({@code etc/org.immerse.site.cfg}) as it changes. */
@ProviderType
public interface Site {
    /** The site's id: the name of its template, such as {@code spain}. */
    String id();

    /** What people call it, such as 'IMMERSE Valencia'. */
    String name();

    /** Where its public address starts, without a slash at the end. */
    String address();

    /** ISO 3166-1 alpha-2 code of its country. */
    String country();

    /** The languages it offers, the default first. */
    List<Locale> languages();

    /** The folder with all its data: {@code data etc logs backup pages branding demo}. */
    Path folder();
}
