package org.immerse.eligibility.internal.file;

import org.immerse.api.text.Text;

/** Something in a rule file is wrong, so that what it belongs to is left out. */
final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final transient Text text;

    FaultException(int line, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.text = Text.of("eligibility.fault." + key, arguments);
    }

    Fault of(String subject) {
        return new Fault(subject, line, text);
    }
}
