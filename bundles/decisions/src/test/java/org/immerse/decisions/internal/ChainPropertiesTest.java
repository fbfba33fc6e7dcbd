package org.immerse.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.immerse.testing.database.TestDatabase;

/** Whatever somebody does to the tables behind the log's back, verifying finds it at the right place. */
class ChainPropertiesTest {
    private static final int ENTRIES = 7;
    private static final List<String> COLUMNS = List.of(
            "id = 'other'",
            "recorded_at = recorded_at + interval '1' second",
            "kind = 'jobs.other'",
            "task = 'other'",
            "actor = 'other'",
            "organisation = 'other'",
            "about = 'other'",
            "reference = 'other'",
            "content = replace(content, 'CHOSEN', 'REFUSED')",
            "model = 'other'",
            "model_mark = 'other'",
            "taxonomy_mark = 'other'",
            "software = 'other'",
            "ranking_mark = 'other'",
            "hash = '%s'".formatted("a".repeat(64)));

    private TestLog test = new TestLog(TestDatabase.h2());

    @BeforeTry
    void fill() {
        test = new TestLog(TestDatabase.h2());
        for (int i = 0; i < ENTRIES; i++) {
            test.invite("amina", "");
        }
        assertThat(test.log.verify().isIntact()).isTrue();
    }

    @AfterTry
    void empty() {
        test.close();
    }

    @Provide
    Arbitrary<String> column() {
        return Arbitraries.of(COLUMNS);
    }

    @Property(tries = 40)
    void findsAnyChange(@ForAll("column") String change, @ForAll @IntRange(min = 1, max = ENTRIES) int position) {
        assertThat(test.past("update decisions_entry set " + change + " where position = " + position))
                .isEqualTo(1);
        assertThat(test.log.verify().brokenAt()).hasValue(position);
        assertThat(test.verifier.verifyTail(50).brokenAt()).hasValue(position);
    }

    @Property(tries = 10)
    void findsAnyRemoval(@ForAll @IntRange(min = 1, max = ENTRIES) int position) {
        test.past("delete from decisions_entry where position = " + position);
        assertThat(test.log.verify().brokenAt()).hasValue(position);
    }

    @Property(tries = 15)
    void findsAnyOtherOrder(
            @ForAll @IntRange(min = 1, max = ENTRIES) int one, @ForAll @IntRange(min = 1, max = ENTRIES) int other) {
        net.jqwik.api.Assume.that(one < other);
        test.past("update decisions_entry set position = -1 where position = " + one);
        test.past("update decisions_entry set position = %d where position = %d".formatted(one, other));
        test.past("update decisions_entry set position = %d where position = -1".formatted(other));
        assertThat(test.log.verify().brokenAt()).hasValue(one);
    }

    @Property(tries = 10)
    void findsAnyOtherRanking(@ForAll @IntRange(min = 1, max = ENTRIES) int position) {
        assertThat(test.past("update decisions_ranking set json = replace(json, '\"score\":100', '\"score\":99')"
                        + " where position = " + position))
                .isEqualTo(1);
        assertThat(test.log.verify().brokenAt()).hasValue(position);
    }

    @Property(tries = 10)
    void findsThatTheEndWasCutOff(@ForAll @IntRange(min = 1, max = ENTRIES) int left) {
        test.past("delete from decisions_entry where position > " + (left - 1));
        assertThat(test.log.verify().brokenAt()).hasValue(left);
    }
}
