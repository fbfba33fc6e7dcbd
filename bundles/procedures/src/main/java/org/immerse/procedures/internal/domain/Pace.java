package org.immerse.procedures.internal.domain;

import org.immerse.api.procedure.Step;

/** Which waiting times to count with. */
public enum Pace {
    /** If everything goes as fast as it can. */
    SHORTEST,
    /** As it usually goes. */
    USUAL;

    /** Days a step takes. */
    public int days(Step step) {
        return this == SHORTEST ? step.waiting().shortest() : step.waiting().usual();
    }
}
