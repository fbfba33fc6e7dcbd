package org.immerse.directory.internal.knowledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import org.immerse.directory.internal.entry.EntryKind;

/** Names of what the directory speaks of. */
final class Names {
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String CURRENCIES = "http://publications.europa.eu/resource/authority/currency/";

    private Names() {}

    static String graph(EntryKind kind, String id) {
        return Vocab.GRAPH + kind.code() + ":" + id;
    }

    static String service(String id) {
        return Vocab.ENTRY + "service:" + id;
    }

    static String provider(String id) {
        return Vocab.ENTRY + "provider:" + id;
    }

    static String place(String id) {
        return Vocab.ENTRY + "place:" + encoded(id);
    }

    static String entry(EntryKind kind, String id) {
        return Vocab.ENTRY + kind.code() + ":" + id;
    }

    /** A concept of a scheme of this module. */
    static String concept(String scheme, String notation) {
        return "urn:immerse:" + scheme + ":" + encoded(notation);
    }

    static String region(String code) {
        return "urn:immerse:region:" + encoded(code);
    }

    /** The name of a language in the list of the Publications Office. */
    static String language(String code) {
        try {
            String three = Locale.of(code).getISO3Language();
            return LANGUAGES + encoded(three.isEmpty() ? code : three).toUpperCase(Locale.ROOT);
        } catch (MissingResourceException e) {
            return LANGUAGES + encoded(code).toUpperCase(Locale.ROOT);
        }
    }

    static String currency(String code) {
        return CURRENCIES + code;
    }

    /** One of several nodes below another, in the order of their numbers. */
    static String part(String above, String name, int number) {
        return above + (above.contains("#") ? "-" : "#") + name + "-" + "%03d".formatted(number);
    }

    static String part(String above, String name) {
        return above + (above.contains("#") ? "-" : "#") + name;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
