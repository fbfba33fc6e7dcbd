package org.immerse.accommodation.italy.internal.growing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.plan.Milestone;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Text;

/** Works out the plan of somebody on a day, from the rules alone. */
final class GrowingPlan {
    /** Id of the plan, the same for everybody. */
    static final String ID = "accommodation-italy.growing";

    private static final String PREFIX = GrowingProfile.PREFIX + ".";
    private static final String GUARDIAN = "guardian";
    private static final String GRANTED = "granted";

    private final Rules rules;

    GrowingPlan(Rules rules) {
        this.rules = rules;
    }

    /** The plan to 18, and from then on the one to 21; empty from the 21st birthday on. */
    Optional<Plan> of(Situation person, LocalDate today) {
        LocalDate end = person.birthday(rules.age("extended-care"));
        if (!today.isBefore(end)) {
            return Optional.empty();
        }
        boolean minor = today.isBefore(person.adult());
        String phase = minor ? "minor" : person.decree().equals(GRANTED) ? "care" : "adult";
        List<PlanStep> steps = rules.steps().stream()
                .filter(rule -> rule.concerns(person, today))
                .flatMap(rule -> today(rule, person, today).stream())
                .toList();
        return Optional.of(new Plan(
                ID,
                Text.of(PREFIX + "plan." + phase),
                Text.of(PREFIX + "plan." + phase + ".lead", person.adult(), end),
                milestones(person, minor, end),
                steps,
                notes(person)));
    }

    private List<Milestone> milestones(Situation person, boolean minor, LocalDate end) {
        List<Milestone> days = new ArrayList<>();
        if (minor) {
            days.add(new Milestone(Text.of(PREFIX + "milestone.18"), person.adult(), true));
        }
        boolean granted = person.decree().equals(GRANTED);
        if (minor || granted) {
            days.add(new Milestone(Text.of(PREFIX + (granted ? "milestone.21" : "milestone.21.open")), end, granted));
        }
        return days;
    }

    private List<Text> notes(Situation person) {
        List<Text> notes = new ArrayList<>();
        if (person.permit().equals(Situation.UNKNOWN)) {
            notes.add(Text.of(PREFIX + "note.permit"));
        } else if (!person.permit().equals("none") && person.permitUntil().isEmpty()) {
            notes.add(Text.of(PREFIX + "note.permit-until"));
        }
        notes.add(Text.of(PREFIX + "note.advice", rules.checked()));
        return notes;
    }

    private Optional<PlanStep> today(Rule rule, Situation person, LocalDate today) {
        return rule.anchorDay(person)
                .map(day -> step(rule, person, day))
                .filter(step -> rule.who().within() == 0
                        || !today.isAfter(step.by().plusDays(rule.who().within())));
    }

    private PlanStep step(Rule rule, Situation person, LocalDate day) {
        LocalDate by = rule.lastDay(person, day);
        String key = PREFIX + "step." + rule.id();
        PlanStep step = PlanStep.of(rule.id(), rule.icon(), Text.of(key), Text.of(key + ".why"), by);
        Optional<LocalDate> from = rule.from().map(day::plusMonths).filter(first -> first.isBefore(by));
        if (from.isPresent()) {
            step = step.from(from.get());
        }
        for (String document : rule.papers().take()) {
            step = step.take(Text.of(PREFIX + "doc." + document));
        }
        for (String document : rule.papers().receive()) {
            step = step.get(Text.of(PREFIX + "doc." + document));
        }
        for (String helper : rule.papers().help()) {
            if (!helper.equals(GUARDIAN) || by.isBefore(person.adult())) {
                step = step.helper(Text.of(PREFIX + "help." + helper));
            }
        }
        if (rule.papers().where().isPresent()) {
            step = step.at(Text.of(PREFIX + "where." + rule.papers().where().get()));
        }
        for (String basis : rule.bases()) {
            step = step.basis(rules.basis(basis));
        }
        return step.settled(
                !rule.who().settled().isEmpty() && person.has(rule.who().settled()));
    }
}
