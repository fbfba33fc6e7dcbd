package org.immerse.api.eligibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody answered. Lives in the page and on the person's device; never logged or stored on the way.
 *
 * @param given criterion to answer: an option, a whole number, {@code yes} or {@code no}
 * @param skipped criteria they do not know or would rather not tell: not asked again
 */
public record Answers(Map<String, String> given, Set<String> skipped) {
    /** Nothing answered. */
    public static final Answers NONE = new Answers(Map.of(), Set.of());

    public Answers {
        given = Map.copyOf(given);
        skipped = Set.copyOf(skipped);
    }

    /** The same with one more answer, or another one. */
    public Answers with(String criterion, String answer) {
        Map<String, String> more = new HashMap<>(given);
        more.put(criterion, answer);
        Set<String> fewer = new HashSet<>(skipped);
        fewer.remove(criterion);
        return new Answers(more, fewer);
    }

    /** The same without an answer to this, which is not asked again. */
    public Answers skip(String criterion) {
        Set<String> more = new HashSet<>(skipped);
        more.add(criterion);
        return new Answers(without(criterion).given(), more);
    }

    /** The same as if this had not been asked. */
    public Answers without(String criterion) {
        Map<String, String> fewer = new HashMap<>(given);
        fewer.remove(criterion);
        Set<String> asked = new HashSet<>(skipped);
        asked.remove(criterion);
        return new Answers(fewer, asked);
    }

    /** What stands in for the words, so that no log can hold answers. */
    @Override
    public String toString() {
        return "Answers[" + given.size() + " given, " + skipped.size() + " skipped]";
    }
}
