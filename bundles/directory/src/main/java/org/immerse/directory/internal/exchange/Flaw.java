package org.immerse.directory.internal.exchange;

import org.immerse.api.text.Text;

/**
 * Something that is to be said about a file.
 *
 * @param place where: an RFC 6901 pointer, or the name of a table and a line
 * @param text what is wrong
 * @param fatal whether what stands there was left out
 */
public record Flaw(String place, Text text, boolean fatal) {
    /** Something that is passed over. */
    public static Flaw note(String place, String key, Object... arguments) {
        return new Flaw(place, Text.of("directory.flaw." + key, arguments), false);
    }

    /** Something without which the entry cannot be taken. */
    public static Flaw fatal(String place, String key, Object... arguments) {
        return new Flaw(place, Text.of("directory.flaw." + key, arguments), true);
    }
}
