package org.immerse.accommodation.italy.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.people.Consent;
import org.junit.jupiter.api.Test;

class GrownTest {
    private static final LocalDate BORN = LocalDate.of(2009, 1, 10);
    /** Midnight of the 18th birthday in Rome, which is eleven at night the day before in UTC. */
    private static final Instant BIRTHDAY = Instant.parse("2027-01-09T23:00:00Z");

    @Test
    void whatAMinorAgreedToCountsUntilTheBirthday() {
        Consent asMinor = given(Instant.parse("2026-11-23T09:00:00Z"));

        assertThat(Grown.counts(Optional.of(BORN), asMinor, BIRTHDAY.minusMillis(1)))
                .isTrue();
        assertThat(Grown.counts(Optional.of(BORN), asMinor, BIRTHDAY)).isFalse();
    }

    @Test
    void whatIsAgreedToOnTheBirthdayCounts() {
        assertThat(Grown.counts(Optional.of(BORN), given(BIRTHDAY), BIRTHDAY)).isTrue();
        assertThat(Grown.counts(Optional.of(BORN), given(BIRTHDAY.minusMillis(1)), BIRTHDAY.plusSeconds(1)))
                .isFalse();
    }

    @Test
    void whoeverDidNotSayWhenTheyWereBornIsTakenAtTheirWordAndProtectedAsAMinor() {
        assertThat(Grown.counts(Optional.empty(), given(BIRTHDAY), BIRTHDAY)).isTrue();
        assertThat(BirthDate.isMinorOn(Optional.empty(), BORN.plusYears(30))).isTrue();
    }

    @Test
    void bornOnALeapDayTheyComeOfAgeOnTheFirstOfMarch() {
        LocalDate leap = LocalDate.of(2008, 2, 29);

        assertThat(BirthDate.adultFrom(leap)).isEqualTo("2026-03-01");
        assertThat(BirthDate.ageOn(leap, LocalDate.of(2026, 2, 28))).isEqualTo(17);
        assertThat(BirthDate.ageOn(leap, LocalDate.of(2026, 3, 1))).isEqualTo(18);
        assertThat(BirthDate.isMinorOn(Optional.of(leap), LocalDate.of(2026, 2, 28)))
                .isTrue();
    }

    private static Consent given(Instant when) {
        return new Consent("c", YoungProfile.SHOW_TO_HOMES, "1", "it", when, Optional.empty());
    }
}
