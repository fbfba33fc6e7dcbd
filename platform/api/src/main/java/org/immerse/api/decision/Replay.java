package org.immerse.api.decision;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A ranking of the log, scored again from its own facts by the model that runs now.
 *
 * @param entry id of the decision
 * @param items the pairs in the order they were shown
 * @param causes what is not as it was then; a cause need not have changed a score
 */
public record Replay(String entry, List<Item> items, Set<Cause> causes) {
    public Replay {
        items = List.copyOf(items);
        causes = Set.copyOf(causes);
    }

    /**
     * One pair.
     *
     * @param need id or token of the need
     * @param offer id or token of the offer
     * @param shown the score that was shown
     * @param replayed the score now; empty where the model does not run
     * @param differing ids of criteria that gave other points, in the order they were shown
     */
    public record Item(String need, String offer, int shown, OptionalInt replayed, List<String> differing) {
        public Item {
            differing = List.copyOf(differing);
        }

        /** Whether the score and every part of it came out as they were shown. */
        public boolean isSame() {
            return replayed.isPresent() && replayed.getAsInt() == shown && differing.isEmpty();
        }
    }

    /** What is not as it was. Text keys {@code decisions.cause.<name in lower case, hyphens>}. */
    public enum Cause {
        /** The model is not there, or refused: nothing can be scored. */
        MODEL_GONE,
        /** The model declares other criteria, weights or modes. */
        MODEL_CHANGED,
        /** The taxonomies say something else about the concepts in the facts. */
        TAXONOMY_CHANGED,
        /** Another version of the software scores. */
        SOFTWARE_CHANGED
    }

    /** Whether every pair came out as it was shown. */
    public boolean isSame() {
        return items.stream().allMatch(Item::isSame);
    }

    /** How many pairs did not come out as they were shown. */
    public int differences() {
        return (int) items.stream().filter(item -> !item.isSame()).count();
    }
}
