package org.immerse.eligibility.internal.file;

import org.immerse.api.text.Text;

/**
 * What is wrong in a rule file.
 *
 * @param subject of the rule; empty where it is about the whole file
 * @param line from 1
 * @param text what is wrong
 */
public record Fault(String subject, int line, Text text) {
    static Fault of(String subject, Located at, String key, Object... arguments) {
        return new Fault(subject, at.line(), Text.of("eligibility.fault." + key, arguments));
    }
}
