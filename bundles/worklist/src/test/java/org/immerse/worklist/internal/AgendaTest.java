package org.immerse.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, false, LATE",
        "2026-11-22, true, LATE",
        "2026-11-23, false, TODAY",
        "2026-11-23, true, TODAY",
        "2026-11-24, false, WEEK",
        "2026-11-29, false, WEEK",
        "2026-11-30, false, LATER",
        "2027-11-30, true, TODAY"
    })
    void aThingIsAsSoonAsItsDaySaysAndUrgentOnesAreForToday(LocalDate due, boolean urgent, When expected) {
        WorkItem item = item("x", due.toString());
        assertThat(When.of(urgent ? item.atOnce() : item, TODAY)).isEqualTo(expected);
    }

    @Test
    void whatHasNoDayMayWait() {
        assertThat(When.of(open("x"), TODAY)).isEqualTo(When.LATER);
        assertThat(When.of(open("x").atOnce(), TODAY)).isEqualTo(When.TODAY);
    }

    @Test
    void urgentThingsComeFirstThenByDayThenWhatHasNone() {
        Agenda agenda = agenda(
                open("d"),
                item("c", "2026-12-01"),
                item("b", "2026-11-20"),
                item("a", "2026-12-24").atOnce());
        assertThat(agenda.items()).extracting(WorkItem::key).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aThingThatTwoModulesNameIsThereOnce() {
        assertThat(agenda(item("a", "2026-11-24"), item("a", "2026-11-23")).items())
                .singleElement()
                .satisfies(item -> assertThat(item.due()).contains(TODAY));
    }

    @Test
    void dueIsWhatIsLateOrForToday() {
        Agenda agenda = agenda(
                item("a", "2026-11-01"), item("b", "2026-11-23"), open("c").atOnce(), item("d", "2026-11-24"));
        assertThat(agenda.due()).isEqualTo(3);
        assertThat(agenda.urgent()).isEqualTo(1);
    }

    @Test
    void everyThingIsInExactlyOneGroup() {
        Agenda agenda = agenda(item("a", "2026-11-01"), item("b", "2026-11-23"), open("c"), item("d", "2026-11-24"));
        long grouped = List.of(When.values()).stream()
                .mapToLong(when -> agenda.at(when).size())
                .sum();
        assertThat(grouped).isEqualTo(4);
    }

    @Test
    void canBeNarrowedToAKind() {
        Agenda agenda = agenda(item("a", "2026-11-01"), open("b"));
        assertThat(agenda.kinds()).isEqualTo(java.util.Map.of("m.paper", 1, "m.wait", 1));
        assertThat(agenda.ofKind("m.wait").items()).extracting(WorkItem::key).containsExactly("b");
        assertThat(agenda.ofKind("").items()).hasSize(2);
    }

    private static Agenda agenda(WorkItem... items) {
        return new Agenda(List.of(items), TODAY, true);
    }

    private static WorkItem item(String key, String due) {
        return WorkItem.by(LocalDate.parse(due), key, "m.paper", Text.of("m.t"), Text.of("m.d"), "m");
    }

    private static WorkItem open(String key) {
        return WorkItem.open(key, "m.wait", Text.of("m.t"), Text.of("m.d"), "m");
    }
}
