package org.immerse.procedures.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody marked.
 *
 * @param step empty for {@link Kind#STARTED}
 * @param begun for {@link Kind#DONE}: the day it was handed in before
 */
public record Mark(String procedure, String step, Kind kind, LocalDate day, Optional<LocalDate> begun) {
    /** What was marked. */
    public enum Kind {
        /** The procedure is among theirs. */
        STARTED,
        /** The step is handed in and waits for an answer. */
        BEGUN,
        /** The step is over. */
        DONE
    }
}
