package org.immerse.api.text;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The texts of every running module. A key that has no text in the asked language is answered in English; a key nobody
 * has is answered as the key itself. Thread-safe.
 */
@ProviderType
public interface Messages {
    /** The text in the reader's language. */
    String text(Text text, Locale locale);

    /** The text in the reader's language. */
    default String text(String key, Locale locale, Object... arguments) {
        return text(Text.of(key, arguments), locale);
    }

    /** Whether any running module has this key, in any language. */
    boolean has(String key);

    /** The languages this site offers, in the site's order; the first is its default. */
    List<Locale> languages();
}
