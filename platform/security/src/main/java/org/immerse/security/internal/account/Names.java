package org.immerse.security.internal.account;

import java.text.Normalizer;
import java.util.Locale;

/** Names in one form, so that two that look the same are the same. */
final class Names {
    private Names() {}

    /** In the composed compatibility form of Unicode, with single spaces, none around. */
    static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("(?U)\\s+", " ");
    }

    /** Tidy and in lower case: what must be unique. */
    static String key(String name) {
        // twice: lower case of some letters is no longer composed
        return tidy(tidy(name).toLowerCase(Locale.ROOT));
    }

    /** Whether it holds something no reader sees. */
    static boolean hasInvisible(String name) {
        return name.codePoints().anyMatch(Names::isInvisible);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
