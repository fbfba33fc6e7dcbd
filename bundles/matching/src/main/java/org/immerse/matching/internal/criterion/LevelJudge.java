package org.immerse.matching.internal.criterion;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.LevelAtLeast;
import org.jspecify.annotations.Nullable;

/** Scores {@link LevelAtLeast}. A subject the answering side does not name counts as rank 0; a must holds where all are reached. */
final class LevelJudge implements Judge {
    /** Subjects by number, in the order of their names, and their ranks. */
    private record Ranks(int[] subjects, int[] ranks) {
        int of(int subject) {
            for (int i = 0; i < subjects.length; i++) {
                if (subjects[i] == subject && subject != Dictionary.ABSENT) {
                    return ranks[i];
                }
            }
            return 0;
        }
    }

    private final LevelAtLeast criterion;
    private final boolean needAsks;
    private final Dictionary dictionary;

    LevelJudge(LevelAtLeast criterion, Dictionary dictionary) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
        this.dictionary = dictionary;
    }

    @Override
    public @Nullable Object prepareNeed(Facts need) {
        return ranks(need, criterion.needField(), needAsks, dictionary::find);
    }

    @Override
    public @Nullable Object prepareOffer(Facts offer) {
        return ranks(offer, criterion.offerField(), !needAsks, dictionary::intern);
    }

    private static @Nullable Ranks ranks(Facts facts, String field, boolean asks, ToIntFunction<String> number) {
        List<Map.Entry<String, Integer>> levels = facts.get(field, Fact.Levels.class)
                .map(fact -> fact.ranks().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList())
                .orElse(null);
        if (levels == null || (asks && levels.isEmpty())) {
            return null;
        }
        return new Ranks(
                levels.stream().map(Map.Entry::getKey).mapToInt(number).toArray(),
                levels.stream().mapToInt(entry -> Math.max(0, entry.getValue())).toArray());
    }

    @Override
    public double score(@Nullable Object need, @Nullable Object offer) {
        if (!(need instanceof Ranks person) || !(offer instanceof Ranks other)) {
            return Sides.known(criterion.direction(), need, offer);
        }
        Ranks asked = needAsks ? person : other;
        Ranks answer = needAsks ? other : person;
        double sum = 0;
        for (int i = 0; i < asked.subjects.length; i++) {
            int reached = answer.of(asked.subjects[i]);
            sum += reached >= asked.ranks[i] ? 1 : (double) reached / asked.ranks[i];
        }
        return sum / asked.subjects.length;
    }

    @Override
    public boolean holds(@Nullable Object need, @Nullable Object offer, double score) {
        return score == 1;
    }
}
