package org.immerse.matching.internal.criterion;

import org.immerse.api.fact.Facts;

/**
 * One criterion compiled: what every offer brings to it, packed by slot. One writer at a time appends; an {@link Ask} reads what
 * was there when it was made, and never waits. What stands in a slot never changes.
 */
public interface Column {
    /** What the offer of the next slot brings. */
    void append(Facts offer);

    /** Whether the offer in a slot says nothing the criterion can read. */
    boolean isSilent(int slot);

    /** One need, ready to meet the slots that are there now. */
    Ask ask(Facts need);

    /** A number that is the same for offers that are scored alike, so that they can stand together; lower where more may score high. */
    default int kind(int slot) {
        return 0;
    }

    /** Gives back memory kept for more slots. */
    void trim();
}
