package org.immerse.plans.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.api.calendar.CalendarLines;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final PlanStep PERMIT = PlanStep.of(
                    "permit", "paper", Text.of("Renew; your permit"), Text.of("It ends, soon"), day("2027-03-14"))
            .take(Text.of("Passport"))
            .at(Text.of("Post office"));

    @Test
    void isACalendarWithAnEntryForEachStepToDo() {
        String file = file("amadou", PERMIT);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(unfolded(file))
                .contains(
                        "DTSTAMP:20261123T091500Z",
                        "DTSTART;VALUE=DATE:20270314",
                        "DTEND;VALUE=DATE:20270315",
                        "SUMMARY:Renew\\; your permit",
                        "DESCRIPTION:It ends\\, soon\\nplans.calendar.take Passport",
                        "LOCATION:Post office",
                        "URL:https://bologna.example/plans");
    }

    @Test
    void anEntryKeepsItsIdentifierWhichSaysNothingAboutThePerson() {
        String first = unfolded(file("amadou", PERMIT)).stream()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
        assertThat(unfolded(file("amadou", PERMIT))).contains(first);
        assertThat(unfolded(file("binta", PERMIT))).doesNotContain(first);
        assertThat(file("amadou", PERMIT)).doesNotContain("amadou");
    }

    @Test
    void alarmsRingAtNineOnTheDaysOfTheRemindersStillToCome() {
        assertThat(unfolded(file("amadou", PERMIT)))
                .filteredOn(line -> line.startsWith("TRIGGER"))
                .containsExactly("TRIGGER:-P27DT15H", "TRIGGER:-P89DT15H");
    }

    @Test
    void whatIsDoneSettledOrOverIsLeftOut() {
        PlanStep over = PlanStep.of("over", "paper", Text.of("Over"), Text.of("w"), day("2026-11-22"));
        PlanStep settled = PlanStep.of("settled", "paper", Text.of("Settled"), Text.of("w"), day("2027-01-01"))
                .settled(true);
        PlanStep today = PlanStep.of("today", "paper", Text.of("Today"), Text.of("w"), TODAY);
        String file = file("amadou", over, settled, today);
        assertThat(unfolded(file))
                .filteredOn(line -> line.startsWith("SUMMARY"))
                .containsExactly("SUMMARY:Today");
    }

    @Test
    void everythingThatBeginsEnds() {
        List<String> lines = unfolded(file("amadou", PERMIT));
        assertThat(lines.stream().filter(line -> line.startsWith("BEGIN:")).count())
                .isEqualTo(
                        lines.stream().filter(line -> line.startsWith("END:")).count())
                .isEqualTo(4);
    }

    @Property(tries = 300)
    void linesAreShortAndNothingIsLostWhateverTheWords(@ForAll String words) {
        String clean = words.replaceAll("[\\p{Cc}\\p{Cs}\u2028\u2029]", "");
        String written = new CalendarLines().words("SUMMARY", clean).toString();
        assertThat(written.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(unfolded(written)).containsExactly("SUMMARY:" + CalendarLines.escaped(clean));
    }

    @Test
    void aLineIsNeverBrokenInsideACharacter() {
        String written = new CalendarLines()
                .words("SUMMARY", "تجديد تصريح الإقامة 🏠 ".repeat(10))
                .toString();
        assertThat(written).doesNotContain("\uFFFD");
        assertThat(written.split("\r\n"))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void newLinesAreEscapedAndControlCharactersDropped() {
        assertThat(CalendarLines.escaped("a\r\nb\nc\u0007;d\\")).isEqualTo("a\\nb\\nc\\;d\\\\");
    }

    private static String file(String person, PlanStep... steps) {
        Plan plan = new Plan("m.p", Text.of("t"), Text.of("l"), List.of(), List.of(steps), List.of());
        return new CalendarFile(
                        person,
                        "https://bologna.example",
                        "My plan",
                        Instant.parse("2026-11-23T09:15:00Z"),
                        TODAY,
                        Text::key)
                .of(List.of(new PersonPlan(plan, Map.of())));
    }

    private static List<String> unfolded(String file) {
        return List.of(file.replace("\r\n ", "").split("\r\n"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
