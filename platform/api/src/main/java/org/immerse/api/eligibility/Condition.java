package org.immerse.api.eligibility;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.immerse.api.text.Localized;

/** What a rule asks for. Immutable. */
public sealed interface Condition {
    /** What it asks for, in plain words; no words where its parts say it. */
    Localized words();

    /** All of these. */
    record All(List<Condition> parts, Localized words) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<Condition> parts, Localized words) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The opposite. */
    record Not(Condition part, Localized words) implements Condition {}

    /** One of these answers: options, {@code yes} or {@code no}. */
    record Is(String criterion, Set<String> answers, Localized words) implements Condition {
        public Is {
            answers = Set.copyOf(answers);
        }
    }

    /** A number from one to another, ends included; an empty end is open. */
    record Between(String criterion, OptionalLong from, OptionalLong to, Localized words) implements Condition {}
}
