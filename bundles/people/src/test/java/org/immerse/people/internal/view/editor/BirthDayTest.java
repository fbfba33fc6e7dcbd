package org.immerse.people.internal.view.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void readsADayAlsoTodayAndAHundredYearsAgo() {
        assertThat(BirthDay.read("birth-date", "5", "04", "2009", TODAY)).contains(LocalDate.of(2009, 4, 5));
        assertThat(BirthDay.read("birth-date", "23", "11", "2026", TODAY)).contains(TODAY);
        assertThat(BirthDay.read("birth-date", "23", "11", "1926", TODAY)).contains(LocalDate.of(1926, 11, 23));
    }

    @Test
    void nothingWrittenIsNoAnswer() {
        assertThat(BirthDay.read("birth-date", "", " ", "", TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 4, 2009, birth-date, people.birth.none",
        "29, 2, 2009, birth-date, people.birth.none",
        "5, '', 2009, month, people.birth.missing",
        "'', 4, 2009, birth-date, people.birth.missing",
        "5, 4, '', year, people.birth.missing",
        "24, 11, 2026, year, people.birth.future",
        "22, 11, 1926, year, people.birth.old",
        "5, 4, 9, year, people.birth.old"
    })
    void saysWhichFieldIsWrong(String day, String month, String year, String field, String problem) {
        var thrown = catchThrowableOfType(
                ProblemException.class, () -> BirthDay.read("birth-date", day, month, year, TODAY));

        assertThat(thrown.fields()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo(field);
            assertThat(one.text().key()).isEqualTo(problem);
        });
    }
}
