package org.immerse.plans.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.immerse.api.plan.Milestone;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;

/** Writes plans on a sheet: the days a plan is built around, then every step still to do, what is late first, then month by month. */
final class PaperPlan {
    private final CounterSheet sheet;
    private final Function<Locale, PlanWords> speaking;
    private final LocalDate today;

    PaperPlan(CounterSheet sheet, Messages messages, LocalDate today) {
        this.sheet = sheet;
        this.speaking = language -> new PlanWords(messages, language, today);
        this.today = today;
    }

    void write(PersonPlan plan) {
        row(words -> head(words, plan));
        group(PlanPart.late(plan, today), words -> words.say("plans.group.late"));
        List<PlanStep> later =
                plan.open().stream().filter(step -> !step.by().isBefore(today)).toList();
        later.stream()
                .map(PaperPlan::month)
                .distinct()
                .forEach(month -> group(
                        later.stream().filter(step -> month(step).equals(month)).toList(),
                        words -> words.month(month)));
    }

    private static LocalDate month(PlanStep step) {
        return step.by().withDayOfMonth(1);
    }

    private static Div head(PlanWords words, PersonPlan plan) {
        Div head = Layouts.close(
                new H2(words.say(plan.plan().title())),
                new Paragraph(words.say(plan.plan().lead())));
        List<Milestone> ahead = plan.plan().milestones().stream()
                .filter(milestone -> milestone.day().isAfter(words.today()))
                .toList();
        if (!ahead.isEmpty()) {
            UnorderedList days = new UnorderedList();
            ahead.forEach(milestone -> days.add(
                    new ListItem(words.say(milestone.title()) + ": " + words.say("text.verbatim", milestone.day()))));
            head.add(days);
        }
        plan.plan().notes().forEach(note -> head.add(new Paragraph(new Strong(words.say(note)))));
        return head;
    }

    /** The title stands in the row of its first step, so that no page ends with it. */
    private void group(List<PlanStep> steps, Function<PlanWords, String> title) {
        for (int at = 0; at < steps.size(); at++) {
            PlanStep step = steps.get(at);
            boolean first = at == 0;
            row(words -> first ? Layouts.stack(new H3(title.apply(words)), step(words, step)) : step(words, step));
            needs(step);
        }
    }

    /** Each in a row of its own: both readers find it on one height, and it fits where a page ends. */
    private void needs(PlanStep step) {
        int parts = StepNeeds.parts(speaking.apply(Locale.ENGLISH), step).size();
        for (int at = 0; at < parts; at++) {
            int part = at;
            row(words -> StepNeeds.parts(words, step).get(part));
        }
    }

    private static Div step(PlanWords words, PlanStep step) {
        return Layouts.close(
                new H4(words.say(step.title())),
                new Paragraph(new Strong(words.by(step))),
                new Paragraph(words.say(step.why())));
    }

    private void row(Function<PlanWords, Component> draw) {
        sheet.row(language -> draw.apply(speaking.apply(language)));
    }
}
