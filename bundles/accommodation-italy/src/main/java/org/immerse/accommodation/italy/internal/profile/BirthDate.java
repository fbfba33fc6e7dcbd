package org.immerse.accommodation.italy.internal.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;

/** Ages, worked out from the day of birth when they are asked for. */
public final class BirthDate {
    /** The age from which a person decides alone (Codice civile, art. 2). */
    public static final int ADULT = 18;

    private BirthDate() {}

    /** The day of birth, where it was told. */
    public static Optional<LocalDate> of(Facts facts) {
        return facts.get(Field.BIRTH_DATE, Fact.Period.class).flatMap(Fact.Period::from);
    }

    /** The whole years of somebody on a day. */
    public static int ageOn(LocalDate birth, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }

    /** The 18th birthday. Somebody born on 29 February comes of age on 1 March. */
    public static LocalDate adultFrom(LocalDate birth) {
        LocalDate day = birth.plusYears(ADULT);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** Whether they are under 18 on a day; also where nobody knows: then they are protected as if they were. */
    public static boolean isMinorOn(Optional<LocalDate> birth, LocalDate day) {
        return birth.map(known -> day.isBefore(adultFrom(known))).orElse(true);
    }
}
