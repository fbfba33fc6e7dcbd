package org.immerse.matching.internal.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsTest {
    /** Weights as shares of 1, and scores below: what a criterion gives is its share times its score. */
    static Points points(double[] weights, double[] scores) {
        double all = Arrays.stream(weights).sum();
        double[] possible = Arrays.stream(weights).map(weight -> weight / all).toArray();
        double[] gained = IntStream.range(0, weights.length)
                .mapToDouble(i -> possible[i] * scores[i])
                .toArray();
        return Points.of(Arrays.stream(gained).sum(), gained, possible);
    }

    @Test
    void showFullPointsForWhatIsMet() {
        double[] weights = {1, 1, 1, 1, 1, 1, 1};
        Points points = points(weights, new double[] {0, 1, 1, 1, 1, 1, 1});
        assertThat(points.gained(0)).isZero();
        for (int i = 1; i < weights.length; i++) {
            assertThat(points.gained(i)).isEqualTo(points.possible(i));
        }
    }

    @Test
    void areAllNothingWhereNothingHasAWeight() {
        Points points = Points.of(0, new double[] {0, 0}, new double[] {0, 0});
        assertThat(points.possible(0) + points.possible(1)).isZero();
    }
}
