package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Strong;
import org.immerse.procedures.internal.ProcedureWords;

/** One step of a way: a day, what to do, and what belongs to it folded below. */
final class StepLine extends ListItem {
    private static final long serialVersionUID = 1L;
    private final transient ProcedureWords words;
    private final transient Step step;
    private final Div in = new Div();
    private final Div side = Layouts.close();

    /**
     * A step.
     *
     * @param look of the day: {@code soon}, {@code by}, {@code wait}
     */
    StepLine(ProcedureWords words, Step step, LocalDate day, String look, String when) {
        this.words = words;
        this.step = step;
        in.addClassName("in");
        side.addClassName("side");
        Paragraph kind = new Paragraph(Icons.of(icon(step)), new Span(when));
        kind.addClassName("kind");
        in.add(kind, new H3(words.of(step.title())));
        String text = words.of(step.text());
        if (!text.isEmpty()) {
            in.add(new Paragraph(text));
        }
        add(date(day, look), in);
    }

    static String icon(Step step) {
        return switch (step.place().channel()) {
            case OFFICE -> "building";
            case ONLINE -> "globe";
            case PHONE -> "phone";
            case POST, OTHER -> "paper";
        };
    }

    private Span date(LocalDate day, String look) {
        Span date = new Span(
                new Span(words.weekday(day)),
                new Strong(Integer.toString(day.getDayOfMonth())),
                new Span(words.month(day)));
        date.addClassNames("im-date", look);
        date.getElement().setAttribute("aria-hidden", "true");
        return date;
    }

    /** Says that a day lost here is lost in the end. */
    StepLine critical() {
        in.add(new Paragraph(Icons.small("clock"), new Span(" " + words.say("critical"))));
        return this;
    }

    /** With what it needs and gives. */
    StepLine folded(Procedure procedure) {
        Details more = new Details(words.say("more"), needs(words, procedure, step));
        more.addClassName("im-details");
        in.add(more);
        return this;
    }

    /** A button at its end. */
    StepLine button(String key, String icon, boolean main, Runnable action) {
        Button button = new Button(words.say(key), Icons.small(icon), click -> action.run());
        if (!main) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        button.setAriaLabel(words.say("action.what", words.say(key), step.title()));
        button.addClassName("step-" + key.substring(key.indexOf('.') + 1));
        side.add(button);
        add(side);
        return this;
    }

    /** What belongs to a step. */
    static Div needs(ProcedureWords words, Procedure procedure, Step step) {
        Div needs = Layouts.stack();
        list(needs, words.say("bring"), step.needs().stream().map(words::need).toList());
        list(needs, words.say("get"), step.gives().stream().map(words::gives).toList());
        String where = words.where(step);
        list(needs, words.say("where"), where.isEmpty() ? List.of() : List.of(where));
        list(needs, words.say("cost"), List.of(words.cost(step.cost())));
        list(needs, words.say("wait"), List.of(words.wait(step.waiting())));
        list(
                needs,
                words.say("help"),
                step.place().helpers().stream().map(words::of).toList());
        String after = String.join(
                "; ",
                step.after().stream()
                        .flatMap(id -> procedure.step(id).stream())
                        .map(earlier -> words.of(earlier.title()))
                        .toList());
        if (!after.isEmpty()) {
            needs.add(new Paragraph(words.say("after", after)));
        }
        if (!step.place().link().isEmpty()) {
            needs.add(new Paragraph(Links.away(step.place().link(), words.say("link"))));
        }
        return needs;
    }

    private static void list(Div needs, String title, List<String> some) {
        if (!some.isEmpty()) {
            UnorderedList list =
                    new UnorderedList(some.stream().map(ListItem::new).toArray(ListItem[]::new));
            needs.add(Layouts.close(new Strong(title), list));
        }
    }
}
