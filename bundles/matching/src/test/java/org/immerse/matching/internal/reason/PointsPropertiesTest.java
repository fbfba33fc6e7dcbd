package org.immerse.matching.internal.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PointsPropertiesTest {
    private static void addUp(double[] weights, double[] scores) {
        Points points = PointsTest.points(weights, scores);
        double all = Arrays.stream(weights).sum();
        double exact = IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] / all * scores[i])
                .sum();
        IntStream all100 = IntStream.range(0, weights.length).map(points::possible);
        IntStream gained = IntStream.range(0, weights.length).map(points::gained);
        assertThat(all100.sum()).isEqualTo(100);
        assertThat(gained.sum()).isEqualTo((int) Math.round(exact * 100));
        for (int i = 0; i < weights.length; i++) {
            assertThat(points.gained(i)).isBetween(0, points.possible(i));
            assertThat(Math.abs(points.possible(i) - 100 * weights[i] / all)).isLessThan(1);
            assertThat(Math.abs(points.gained(i) - 100 * weights[i] / all * scores[i]))
                    .isLessThan(1);
            if (scores[i] == 0) {
                assertThat(points.gained(i)).isZero();
            }
        }
    }

    @Property(tries = 3000)
    void addUpForWholeWeights(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 1, max = 30) Integer> weights,
            @ForAll @Size(25) List<@IntRange(max = 12) Integer> twelfths) {
        addUp(
                weights.stream().mapToDouble(Integer::doubleValue).toArray(),
                twelfths.stream()
                        .limit(weights.size())
                        .mapToDouble(i -> i / 12.0)
                        .toArray());
    }

    @Property(tries = 3000)
    void addUpForAnyWeights(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.01, max = 50) Double> weights,
            @ForAll @Size(40) List<@DoubleRange(max = 1) Double> scores) {
        addUp(
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                scores.stream()
                        .limit(weights.size())
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }
}
