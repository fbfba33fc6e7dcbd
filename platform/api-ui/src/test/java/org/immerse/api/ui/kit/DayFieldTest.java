package org.immerse.api.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldTest {
    @ParameterizedTest
    @CsvSource({
        "en, November, Sunday, Monday",
        "es, noviembre, domingo, lunes",
        "it, novembre, domenica, lunedì",
        "el, Νοέμβριος, Κυριακή, Δευτέρα",
        "fr, novembre, dimanche, lundi",
        "ar, نوفمبر, الأحد, الاثنين"
    })
    void namesMonthsAndDaysInTheReadersLanguage(String language, String november, String sunday, String monday) {
        DatePickerI18n words = words(language);

        assertThat(words.getMonthNames()).hasSize(12).element(10).isEqualTo(november);
        assertThat(words.getWeekdays()).hasSize(7).startsWith(sunday, monday);
        assertThat(words.getWeekdaysShort()).hasSize(7).doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "it", "el", "fr", "ar"})
    void writesTheDayFirstAndBeginsTheWeekOnMonday(String language) {
        DatePickerI18n words = words(language);

        assertThat(words.getDateFormats()).startsWith("d/M/yyyy").allMatch(format -> format.startsWith("d"));
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(List.of(words.getToday(), words.getCancel(), words.getBadInputErrorMessage()))
                .containsExactly("ui.day.today", "ui.day.close", "ui.day.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "it", "el", "fr", "ar"})
    void holdsNoMarksOfDirection(String language) {
        DatePickerI18n words = words(language);

        assertThat(words.getMonthNames()).noneMatch(DayFieldTest::marked);
        assertThat(words.getWeekdays()).noneMatch(DayFieldTest::marked);
        assertThat(words.getWeekdaysShort()).noneMatch(DayFieldTest::marked);
    }

    @Test
    void isThePickersOwn() {
        DayField field = new DayField("From");

        assertThat(field.getLabel()).isEqualTo("From");
        assertThat(field.getI18n().getDateFormats()).startsWith("d/M/yyyy");
    }

    private static boolean marked(String words) {
        return words.chars().anyMatch(sign -> Character.getType(sign) == Character.FORMAT);
    }

    private static DatePickerI18n words(String language) {
        return DayField.words(Locale.of(language), key -> key);
    }
}
