package org.immerse.matching.internal.criterion;

import java.util.List;
import java.util.function.Supplier;

/** A need before a column of concepts, which can also tell what is there and what is missing. */
public abstract class OverlapAsk extends Ask {
    /**
     * What was found for a slot whose outcome is known; heaviest first.
     *
     * @param there asked and there
     * @param missing asked and not there
     * @param others how many the other side has
     * @param other all the other side has
     */
    public record Told(List<String> there, List<String> missing, int others, Supplier<List<String>> other) {}

    /** What was found for a slot. */
    public abstract Told told(int slot);

    /** The offer's concepts. */
    abstract List<String> row(int slot);

    /** How many concepts the offer has. */
    abstract int rowSize(int slot);

    /** The need's concepts. */
    abstract List<String> own();
}
