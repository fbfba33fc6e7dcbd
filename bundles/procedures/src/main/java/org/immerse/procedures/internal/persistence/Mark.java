package org.immerse.procedures.internal.persistence;

import java.time.LocalDate;

/**
 * What somebody marked.
 *
 * @param step empty for {@link Kind#STARTED}
 */
public record Mark(String procedure, String step, Kind kind, LocalDate day) {
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
