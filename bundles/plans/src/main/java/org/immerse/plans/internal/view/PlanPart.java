package org.immerse.plans.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Tone;

/** One plan on a page: its line, what is late, what to do this week, then month by month, and what is done. */
final class PlanPart extends Div {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 6;
    private final transient PlanWords words;
    private final transient PersonPlan plan;

    /**
     * Draws a plan.
     *
     * @param person whose it is
     * @param done marks a step
     * @param undo takes the mark back
     */
    PlanPart(
            PlanWords words,
            PersonPlan plan,
            String person,
            Accounts accounts,
            Consumer<PlanStep> done,
            Consumer<PlanStep> undo) {
        this.words = words;
        this.plan = plan;
        addClassName("im-stack");
        head();
        LocalDate today = words.today();
        LocalDate week = today.plusDays(WEEK);
        Function<PlanStep, StepItem> open = step -> StepItem.open(words, step, () -> done.accept(step));
        group(words.say("plans.group.late"), late(plan, today), open);
        group(words.say("plans.group.week"), week(plan, today), open);
        months(step -> step.by().isAfter(week), open);
        group(
                words.say("plans.group.done"),
                plan.done(),
                step -> StepItem.done(words, step, how(step, person, accounts), () -> undo.accept(step)));
    }

    static List<PlanStep> late(PersonPlan plan, LocalDate today) {
        return plan.open().stream().filter(step -> step.by().isBefore(today)).toList();
    }

    static List<PlanStep> week(PersonPlan plan, LocalDate today) {
        return plan.open().stream()
                .filter(step -> !step.by().isBefore(today) && !step.by().isAfter(today.plusDays(WEEK)))
                .toList();
    }

    private void head() {
        Card card = new Card(
                        words.say(plan.plan().title()),
                        new Paragraph(words.say(plan.plan().lead())))
                .stacked();
        if (!plan.plan().milestones().isEmpty()) {
            card.add(new Horizon(words, plan.plan().milestones()));
        }
        add(card);
        plan.plan().notes().forEach(note -> add(new Callout(Tone.WARNING, words.say(note))));
    }

    private void months(Predicate<PlanStep> wanted, Function<PlanStep, StepItem> draw) {
        List<PlanStep> later = plan.open().stream().filter(wanted).toList();
        later.stream()
                .map(step -> step.by().withDayOfMonth(1))
                .distinct()
                .forEach(month -> group(
                        words.month(month),
                        later.stream()
                                .filter(step -> step.by().withDayOfMonth(1).equals(month))
                                .toList(),
                        draw));
    }

    private void group(String title, List<PlanStep> steps, Function<PlanStep, StepItem> draw) {
        if (!steps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("im-plan");
            steps.forEach(step -> list.add(draw.apply(step)));
            Section section = new Section(new H2(title), list);
            section.addClassName("im-stack");
            add(section);
        }
    }

    private String how(PlanStep step, String person, Accounts accounts) {
        PersonPlan.Mark mark = plan.marks().get(step.id());
        if (mark == null) {
            return words.say("plans.settled");
        }
        Optional<String> other = mark.by().equals(person)
                ? Optional.empty()
                : accounts.find(mark.by()).map(User::displayName);
        return other.map(name -> words.say(Text.of("plans.marked.by", mark.when(), name)))
                .orElseGet(() -> words.say("plans.marked", mark.when()));
    }
}
