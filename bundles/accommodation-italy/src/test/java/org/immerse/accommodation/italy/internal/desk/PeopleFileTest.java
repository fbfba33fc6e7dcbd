package org.immerse.accommodation.italy.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.junit.jupiter.api.Test;

class PeopleFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void holdsWhatTheListShowsAndNoOtherFact() {
        Facts facts = Facts.NONE
                .with("birth-date", day(LocalDate.of(2008, 12, 3)))
                .with("place", new Fact.Place(List.of(), OptionalDouble.of(10), false, "Bologna"))
                .with("housing-from", day(LocalDate.of(2026, 12, 5)))
                .with("contact-phone", new Fact.Words("+39 300 000"))
                .with("income", Fact.Concepts.of("none"));
        String file = file(new DeskSight.Row("p1", "Yaya", "K7Q2", facts, PersonStatus.WAITING, List.of(), TODAY));
        assertThat(file)
                .isEqualTo("\uFEFF\"name\";\"status\"\r\n"
                        + "\"Yaya\";\"K7Q2\";\"waiting\";\"17\";\"10\";\"Bologna\";\"2026-12-05\"\r\n");
    }

    @Test
    void aNameIsNeverAFormula() {
        String file = file(
                new DeskSight.Row("p1", "=cmd|\"x\"", "K7Q2", Facts.NONE, PersonStatus.PROFILE_OPEN, List.of(), TODAY));
        assertThat(file).contains("\"'=cmd|\"\"x\"\"\";");
    }

    @Test
    void onThe18thBirthdayNoDaysAreLeft() {
        Facts facts = Facts.NONE.with("birth-date", day(LocalDate.of(2008, 11, 23)));
        DeskSight.Row row = new DeskSight.Row("p1", "Yaya", "K7Q2", facts, PersonStatus.WAITING, List.of(), TODAY);
        assertThat(row.daysTo18()).isEmpty();
        assertThat(row.age()).contains(18);
    }

    private static String file(DeskSight.Row row) {
        return PeopleFile.of(List.of("name", "status"), List.of(row), PersonStatus::code);
    }

    private static Fact.Period day(LocalDate day) {
        return new Fact.Period(Optional.of(day), Optional.of(day));
    }
}
