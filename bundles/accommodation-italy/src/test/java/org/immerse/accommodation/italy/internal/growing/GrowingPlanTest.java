package org.immerse.accommodation.italy.internal.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.plan.Milestone;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowingPlanTest {
    private static final LocalDate BIRTH = day("2009-03-14");
    private static final LocalDate EARLY = day("2025-06-01");
    private final GrowingPlan plans = new GrowingPlan(Rules.load());

    @ParameterizedTest
    @CsvSource({
        "2009-03-14, 2027-03-13, minor",
        "2009-03-14, 2027-03-14, adult",
        "2009-03-14, 2030-03-13, adult",
        "2009-03-14, 2030-03-14, none",
        "2008-02-29, 2026-02-28, minor",
        "2008-02-29, 2026-03-01, adult",
        "2008-02-29, 2029-02-28, adult",
        "2008-02-29, 2029-03-01, none",
        "2008-12-31, 2026-12-30, minor",
        "2008-12-31, 2026-12-31, adult"
    })
    void thePlanIsTheOneToEighteenTheOneToTwentyOneAndThenNone(LocalDate birth, LocalDate today, String phase) {
        assertThat(plans.of(new Situation(birth, EARLY, Facts.NONE), today)
                        .map(plan -> plan.title().key())
                        .orElse("none"))
                .endsWith(phase.equals("none") ? "none" : "plan." + phase);
    }

    @Test
    void aYearBeforeEveryStepIsDatedAndNoneIsLate() {
        Plan plan = plan(day("2026-03-14"), EARLY, Facts.NONE);
        assertThat(days(plan))
                .containsExactlyInAnyOrder(
                        "tax-code 2026-06-14",
                        "health-card 2026-09-14",
                        "school 2026-09-14",
                        "decree 2026-11-14",
                        "permit-opinion 2026-12-14",
                        "home 2027-01-14",
                        "permit-convert 2027-01-13",
                        "consent 2027-03-21",
                        "bank 2027-04-14",
                        "health-adult 2027-05-14");
    }

    @Test
    void whoeverIsNewHasTimeForWhatOthersDidEarlierButNotPastTheBirthday() {
        LocalDate arrived = day("2027-02-14");
        Plan plan = plan(arrived, arrived, Facts.NONE);
        assertThat(days(plan))
                .contains(
                        "tax-code 2027-03-16",
                        "decree 2027-02-28",
                        "permit-opinion 2027-02-28",
                        "permit-convert 2027-02-28",
                        "home 2027-03-16");
        LocalDate late = day("2027-03-10");
        assertThat(days(plan(late, late, Facts.NONE)))
                .contains("decree 2027-03-13", "permit-opinion 2027-03-13", "tax-code 2027-04-09");
    }

    @Test
    void nothingOfANewPersonIsLateOnTheFirstDay() {
        for (LocalDate day = day("2025-01-01"); day.isBefore(day("2030-03-14")); day = day.plusDays(1)) {
            LocalDate today = day;
            assertThat(plan(today, today, Facts.NONE).steps())
                    .as("%s", today)
                    .allMatch(step -> !step.by().isBefore(today));
        }
    }

    @ParameterizedTest
    @CsvSource({"unknown, decree", "none, decree", "asked, decree-answer", "granted, ''"})
    void theDecreeIsAskedForUntilItIsThere(String decree, String step) {
        Plan plan =
                plan(day("2026-11-23"), EARLY, decree.equals("unknown") ? Facts.NONE : facts("growing-decree", decree));
        assertThat(plan.steps().stream().map(PlanStep::id).filter(id -> id.startsWith("decree")))
                .containsExactlyElementsOf(step.isEmpty() ? List.of() : List.of(step));
    }

    @Test
    void afterTheBirthdayNobodyIsSentToAskForADecreeOrAnOpinion() {
        for (String decree : List.of("none", "asked", "granted")) {
            assertThat(ids(plan(day("2027-03-14"), EARLY, facts("growing-decree", decree))))
                    .doesNotContain("decree", "decree-answer", "permit-opinion", "permit-first");
        }
    }

    @Test
    void withADecreeThePlanGoesOnToTwentyOne() {
        Facts granted = facts("growing-decree", "granted");
        Plan after = plan(day("2027-03-14"), EARLY, granted);
        assertThat(after.title().key()).endsWith("plan.care");
        assertThat(days(after)).contains("project-review 2027-09-14", "after-care 2029-09-14");
        assertThat(after.milestones())
                .containsExactly(
                        new Milestone(Text.of("accommodation-italy.growing.milestone.21"), day("2030-03-14"), true));
        assertThat(ids(plan(day("2027-03-13"), EARLY, granted))).doesNotContain("project-review", "after-care");
        assertThat(ids(plan(day("2027-03-14"), EARLY, facts("growing-decree", "none"))))
                .doesNotContain("project-review", "after-care");
    }

    @Test
    void beforeEighteenTwentyOneIsOpenUntilTheCourtDecided() {
        assertThat(plan(day("2026-11-23"), EARLY, Facts.NONE).milestones())
                .extracting(Milestone::day, Milestone::certain)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day("2027-03-14"), true),
                        org.assertj.core.groups.Tuple.tuple(day("2030-03-14"), false));
    }

    @ParameterizedTest
    @CsvSource({
        "minor-age, permit-opinion permit-convert",
        "care, permit-opinion permit-convert",
        "none, permit-first",
        "protection, ''",
        "asylum-request, ''",
        "work-or-study, ''"
    })
    void thePermitDecidesWhichStepsThereAre(String permit, String steps) {
        Plan plan = plan(day("2026-11-23"), EARLY, facts("growing-permit", permit));
        assertThat(String.join(
                        " ", ids(plan).filter(id -> id.startsWith("permit")).toList()))
                .isEqualTo(steps);
    }

    @Test
    void aPermitIsRenewedSixtyDaysBeforeItsLastDay() {
        Facts facts = facts("growing-permit", "protection")
                .with("growing-permit-until", new Fact.Period(Optional.of(day("2027-08-30")), Optional.empty()));
        assertThat(days(plan(day("2026-11-23"), EARLY, facts))).contains("permit-renew 2027-07-01");
    }

    @Test
    void aPermitThatEndsBeforeTheBirthdayIsConvertedEarlier() {
        Facts facts = facts("growing-permit", "minor-age")
                .with("growing-permit-until", new Fact.Period(Optional.of(day("2027-02-01")), Optional.empty()));
        assertThat(days(plan(day("2026-11-23"), EARLY, facts))).contains("permit-convert 2026-12-03");
    }

    @Test
    void whatThePersonHasIsSettled() {
        Facts facts =
                Facts.NONE.with("growing-tax-code", new Fact.Flag(true)).with("growing-bank", new Fact.Flag(false));
        Plan plan = plan(day("2026-11-23"), EARLY, facts);
        assertThat(plan.step("tax-code").map(PlanStep::settled)).contains(true);
        assertThat(plan.step("bank").map(PlanStep::settled)).contains(false);
    }

    @Test
    void theGuardianHelpsUntilTheBirthdayOnly() {
        Text guardian = Text.of("accommodation-italy.growing.help.guardian");
        assertThat(plan(day("2026-11-23"), EARLY, Facts.NONE)
                        .step("decree")
                        .orElseThrow()
                        .helpers())
                .contains(guardian);
        LocalDate late = day("2028-01-10");
        assertThat(plan(late, late, Facts.NONE).steps())
                .noneMatch(step -> step.helpers().contains(guardian));
    }

    @Test
    void everyStepSaysWhoHelps() {
        assertThat(plan(day("2026-11-23"), EARLY, Facts.NONE).steps())
                .allMatch(step -> !step.helpers().isEmpty());
    }

    @Test
    void consentIsAskedAfreshForTwoMonthsAfterTheBirthday() {
        assertThat(ids(plan(day("2027-03-14"), EARLY, Facts.NONE))).contains("consent");
        assertThat(ids(plan(day("2027-06-01"), EARLY, Facts.NONE))).doesNotContain("consent");
    }

    @Test
    void thePlanSaysWhatItDoesNotKnow() {
        assertThat(plan(day("2026-11-23"), EARLY, Facts.NONE).notes())
                .extracting(Text::key)
                .containsExactly("accommodation-italy.growing.note.permit", "accommodation-italy.growing.note.advice");
        assertThat(plan(day("2026-11-23"), EARLY, facts("growing-permit", "care"))
                        .notes())
                .extracting(Text::key)
                .contains("accommodation-italy.growing.note.permit-until");
    }

    private Plan plan(LocalDate today, LocalDate since, Facts facts) {
        return plans.of(new Situation(BIRTH, since, facts), today).orElseThrow();
    }

    private static Facts facts(String field, String option) {
        return Facts.NONE.with(field, Fact.Concepts.of(option));
    }

    private static Stream<String> ids(Plan plan) {
        return plan.steps().stream().map(PlanStep::id);
    }

    private static List<String> days(Plan plan) {
        return plan.steps().stream().map(step -> step.id() + " " + step.by()).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
