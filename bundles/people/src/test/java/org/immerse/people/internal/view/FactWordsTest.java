package org.immerse.people.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;
import org.immerse.api.value.GeoPoint;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.Test;

class FactWordsTest {
    private static final Question PAY =
            Question.number("wished-pay", "test.question.pay", Question.Kind.AT_LEAST, "EUR/month", 0, 9000);
    private static final Question WORK =
            Question.concepts("experience", "test.question.work", Question.Kind.EXPERIENCE, "occupation");
    private static final Question ANY =
            Question.plain("any", "test.question.any", Question.Kind.WORDS, Question.Sensitivity.ORDINARY);

    private final FactWords words =
            new FactWords(new Texts(new ModuleTexts("people"), Locale.ENGLISH), Optional.empty());

    @Test
    void saysNumbersWithTheirUnit() {
        assertThat(words.of(PAY, Fact.Range.from(1200))).isEqualTo("1,200 € a month or more");
        assertThat(words.of(PAY, Fact.Range.of(1200, 1500))).isEqualTo("From 1,200 € a month to 1,500 € a month");
        assertThat(words.of(ANY, Fact.Range.upTo(3))).isEqualTo("3 at most");
    }

    @Test
    void saysExperienceWithYearsLongestFirst() {
        assertThat(words.of(WORK, new Fact.Concepts(Map.of("urn:x:seller", 1.0, "urn:x:tailor", 6.0))))
                .isEqualTo("tailor, 6 years, seller, 1 year");
        assertThat(words.of(WORK, new Fact.Concepts(Map.of()))).isEqualTo("None");
    }

    @Test
    void saysPlacesDaysAndLevels() {
        Fact.Place place = new Fact.Place(List.of(new GeoPoint(39, 0)), OptionalDouble.of(20), false, "Valencia");
        assertThat(words.of(ANY, place)).isEqualTo("Valencia, up to 20 km away");
        assertThat(words.of(ANY, new Fact.Period(Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty())))
                .startsWith("From ");
        assertThat(words.of(ANY, new Fact.Levels(Map.of("urn:x:es", 3)))).isEqualTo("es (3)");
        assertThat(words.of(ANY, Fact.Levels.of(4))).isEqualTo("4");
        assertThat(words.of(ANY, new Fact.Flag(true))).isEqualTo("Yes");
    }

    @Test
    void saysWhatWasLeftOpen() {
        assertThat(words.of(ANY, new Answer("any", Answer.State.NOT_TOLD, Optional.empty(), "", Instant.EPOCH)))
                .isEqualTo("I’d rather not say");
    }
}
