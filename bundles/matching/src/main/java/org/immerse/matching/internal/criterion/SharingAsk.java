package org.immerse.matching.internal.criterion;

import java.util.List;

/** A need before a column of concepts, which can also tell those both have. */
public abstract class SharingAsk extends Ask {
    /** What both have; what weighs most in the need first. */
    public abstract List<String> shared(int slot);
}
