package org.immerse.ui.internal.reader;

import java.util.Locale;

/** The number a reader can ask with when something broke; the log has the same one. */
public final class FaultNumber {
    private static final int LENGTH = 8;

    private FaultNumber() {}

    /** A short number from an id: its last, random part. */
    public static String of(String id) {
        String plain = id.replace("-", "");
        return plain.substring(Math.max(0, plain.length() - LENGTH)).toUpperCase(Locale.ROOT);
    }
}
