package org.immerse.knowledge.base.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeaningTest {
    @Test
    void putsTitlesThatShareWordsNearEachOther() {
        Rows.Builder builder = new Rows.Builder(4);
        List<Map<Integer, Integer>> rows = builder.block(1);
        int[][] terms = {{1, 2, 3}, {2, 3, 4}, {7, 8, 9}, {8, 9, 10}};
        for (int title = 0; title < terms.length; title++) {
            for (int term : terms[title]) {
                rows.get(title).put(term, 1);
            }
        }
        Meaning meaning = Meaning.of(builder.build());
        float[] place = meaning.mean(new float[] {1, 0, 0, 0});
        assertThat(meaning.near(place, 0)).isBetween(0.999f, 1.001f);
        assertThat(meaning.near(place, 1)).isGreaterThan(0.9f);
        assertThat(meaning.near(place, 2)).isBetween(-0.01f, 0.01f);
    }

    @Test
    void standsNowhereWithoutWords() {
        Meaning meaning = Meaning.of(new Rows.Builder(2).build());
        assertThat(meaning.near(meaning.mean(new float[] {1, 1}), 0)).isZero();
    }
}
