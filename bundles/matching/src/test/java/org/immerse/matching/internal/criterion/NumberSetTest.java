package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.immerse.api.text.ProblemException;
import org.immerse.matching.internal.store.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSetTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 14, 254, 255, 256, 3000, 65_534})
    void givesEachNumberItsPlaceAndAllOthersNone(int size) {
        int[] numbers = IntStream.range(0, size).map(i -> 2 * i + 1).toArray();
        NumberSet set = new NumberSet(numbers, 2 * size + 2);
        for (int i = 0; i < size; i++) {
            assertThat(set.placeOf(2 * i + 1)).isEqualTo(i + 1);
            assertThat(set.has(2 * i + 1)).isTrue();
            assertThat(set.has(2 * i)).isFalse();
        }
        assertThat(set.has(2 * size)).isFalse();
    }

    @Test
    void leavesOutWhatNoOfferUses() {
        NumberSet set = new NumberSet(new int[] {Dictionary.ABSENT, 3, 9}, 5);
        assertThat(IntStream.range(0, 5).map(set::placeOf)).containsExactly(0, 0, 0, 2, 0);
    }

    @Test
    void refusesMoreThanItCanTellApart() {
        int[] numbers = new int[65_535];
        assertThatThrownBy(() -> new NumberSet(numbers, 10)).isInstanceOf(ProblemException.class);
    }
}
