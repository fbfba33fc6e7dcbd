package org.immerse.decisions.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;

/**
 * Reasons in own words, apart from the decision: the chain holds only their marks, so that the words can be erased and the chain
 * still holds. The salt keeps short words from being guessed from their mark.
 *
 * @param marked the decision with marks in place of reasons
 * @param words the words by place: 0 for the whole, n for line n
 */
public record Reasons(Decision marked, Map<Integer, Words> words) {

    /** Words with their salt. */
    public record Words(String salt, String words) {
        /** What stands for them in the chain. */
        public String mark() {
            return Hash.of(salt, words);
        }
    }

    /** Takes the reasons out of a decision. */
    public static Reasons outOf(Decision decision, Supplier<String> salt) {
        Map<Integer, Words> words = new TreeMap<>();
        String whole = take(decision.reason(), 0, salt, words);
        List<Line> lines = new ArrayList<>();
        for (Line line : decision.lines()) {
            lines.add(line.because(take(line.reason(), lines.size() + 1, salt, words)));
        }
        return new Reasons(with(decision, lines, whole), words);
    }

    /** Puts the words that are still there back into a decision. */
    public static Decision into(Decision marked, Map<Integer, String> words) {
        List<Line> lines = new ArrayList<>();
        for (Line line : marked.lines()) {
            lines.add(line.because(words.getOrDefault(lines.size() + 1, "")));
        }
        return with(marked, lines, words.getOrDefault(0, ""));
    }

    private static String take(String reason, int place, Supplier<String> salt, Map<Integer, Words> words) {
        if (reason.isBlank()) {
            return "";
        }
        Words taken = new Words(salt.get(), reason.strip());
        words.put(place, taken);
        return taken.mark();
    }

    private static Decision with(Decision decision, List<Line> lines, String reason) {
        return new Decision(
                decision.kind(),
                decision.task(),
                decision.actor(),
                decision.organisation(),
                decision.about(),
                decision.reference(),
                decision.people(),
                lines,
                reason,
                decision.details());
    }
}
