package org.immerse.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a measure found: goals with what was reached, and further figures. Figures have snake case names; a name that ends in a
 * unit ({@code _ms}, {@code _mib}) is in it.
 */
final class Outcome {
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> goals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean met = true;

    /** A figure. */
    Outcome figure(String name, Object value) {
        figures.put(name, value);
        return this;
    }

    /** A figure that is to be at least this. */
    Outcome atLeast(String name, double value, double goal) {
        return goal(name, value, value >= goal, ">=", goal);
    }

    /** A figure that is to be at most this. */
    Outcome atMost(String name, double value, double goal) {
        return goal(name, value, value <= goal, "<=", goal);
    }

    private Outcome goal(String name, double value, boolean reached, String sign, double goal) {
        met &= reached;
        goals.add("%s %s %s: %s".formatted(name, sign, Report.number(goal), reached ? "met" : "**not met**"));
        return figure(name, value);
    }

    /** Something that is to be so, such as the same answers as the peer's. */
    Outcome holds(String name, boolean so) {
        met &= so;
        goals.add("%s: %s".formatted(name, so ? "yes" : "**no**"));
        return figure(name, so);
    }

    /** How to read the figures. */
    Outcome note(String sentence) {
        notes.add(sentence);
        return this;
    }

    Map<String, Object> figures() {
        return figures;
    }

    List<String> goals() {
        return goals;
    }

    List<String> notes() {
        return notes;
    }

    boolean met() {
        return met;
    }
}
