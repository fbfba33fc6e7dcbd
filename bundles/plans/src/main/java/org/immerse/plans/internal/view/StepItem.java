package org.immerse.plans.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Strong;

/** One step: its day, what and why, what one needs and who helps, and the button that marks it. */
final class StepItem extends ListItem {
    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 30;
    private final transient PlanWords words;
    private final transient PlanStep step;

    private StepItem(PlanWords words, PlanStep step, String when, Div more) {
        this.words = words;
        this.step = step;
        Paragraph kind = new Paragraph(Icons.of(step.icon()), new Span(when));
        kind.addClassName("kind");
        Div in = new Div(kind, new H3(words.say(step.title())), new Paragraph(words.say(step.why())), more);
        in.addClassName("in");
        add(date(), in);
    }

    /** A step still to do, with what belongs to it folded below. */
    static StepItem open(PlanWords words, PlanStep step, Runnable done) {
        StepItem item = new StepItem(words, step, words.by(step), new Div());
        Details more = new Details(words.say("plans.more"), StepNeeds.of(words, step));
        more.addClassName("im-details");
        item.inside().add(more);
        Button mark = new Button(words.say("plans.done"), Icons.small("check"), click -> done.run());
        mark.setAriaLabel(words.say("plans.done.what", step.title()));
        return item.side(mark);
    }

    /** A step that is done; one that the facts settle cannot be undone here. */
    static StepItem done(PlanWords words, PlanStep step, String how, Runnable undo) {
        StepItem item = new StepItem(words, step, how, new Div());
        if (!step.settled()) {
            Button back = new Button(words.say("plans.undo"), click -> undo.run());
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            back.setAriaLabel(words.say("plans.undo.what", step.title()));
            item.side(back);
        }
        return item;
    }

    private Div inside() {
        return (Div) getComponentAt(1);
    }

    private StepItem side(Button button) {
        Div side = new Div(button);
        side.addClassName("side");
        add(side);
        return this;
    }

    private Span date() {
        LocalDate by = step.by();
        Span date = new Span(
                new Span(words.weekday(by)),
                new Strong(Integer.toString(by.getDayOfMonth())),
                new Span(words.shortMonth(by)));
        date.addClassNames("im-date", by.isBefore(words.today().plusDays(SOON_DAYS)) ? "soon" : "by");
        date.getElement().setAttribute("aria-hidden", "true");
        return date;
    }
}
