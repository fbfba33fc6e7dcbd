package org.immerse.directory.internal.entry;

import java.time.Instant;

/**
 * That what was handed in was given back to be worked on.
 *
 * @param by a name the public may read
 */
public record Returned(String reason, String by, Instant when) {
    /** How many characters a reason may have. */
    public static final int LONGEST = 1000;

    private static final int EXCERPT = 200;

    /** How it begins, in one line. */
    public String excerpt() {
        String line = reason.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)).strip() + " …";
    }
}
