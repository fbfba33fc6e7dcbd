package org.immerse.procedures.internal.domain;

import org.immerse.api.text.Text;

/**
 * Something about a file or a procedure.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the file
 * @param text what
 * @param fatal whether the procedure is left out because of it; else it is taken without
 */
public record Flaw(String pointer, Text text, boolean fatal) {
    /** A procedure with this is left out. */
    public static Flaw fatal(String pointer, String key, Object... arguments) {
        return new Flaw(pointer, Text.of("procedures.flaw." + key, arguments), true);
    }

    /** Worth looking at. */
    public static Flaw note(String pointer, String key, Object... arguments) {
        return new Flaw(pointer, Text.of("procedures.flaw." + key, arguments), false);
    }
}
