package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/**
 * The answer with two languages side by side, for the person and the clerk, also on paper. It has no address: what was answered stays in
 * the open page.
 */
final class ResultSheet extends Div {
    private static final long serialVersionUID = 1L;
    private final H1 title;

    /**
     * A sheet of this outcome.
     *
     * @param with code of the second language; empty for that of the offices
     */
    ResultSheet(Messages messages, Rule rule, Outcome outcome, boolean other, Optional<String> with, Runnable back) {
        setId("eligibility-sheet");
        addClassName("im-stack");
        Words words = new Words(messages, getLocale());
        title = new H1(words.say("eligibility.sheet.title"));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph lead = new Paragraph(words.say("eligibility.sheet.lead"));
        lead.addClassName("im-lead");
        Button leave = new Button(words.say("eligibility.sheet.back"), Icons.small("back"), click -> back.run());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.getStyle().set("justify-self", "start");
        CounterSheet sheet = new CounterSheet(messages.languages(), with);
        Function<Locale, ResultParts> speaking =
                language -> new ResultParts(new Words(messages, language), rule, outcome, other);
        sheet.row(language -> answer(speaking.apply(language)));
        sheet.row(language -> rule(speaking.apply(language)));
        if (!outcome.reasons().isEmpty()) {
            sheet.row(language -> speaking.apply(language).reasons());
        }
        sheet.row(language -> speaking.apply(language).sources());
        add(Layouts.actions(leave), Layouts.close(title, lead), sheet);
    }

    private static Component answer(ResultParts parts) {
        return Layouts.close(new H2(parts.words().of(parts.rule().title())), parts.said());
    }

    private static Component rule(ResultParts parts) {
        return Layouts.close(
                new H3(parts.words().say("eligibility.rule")),
                new Paragraph(parts.words().of(parts.rule().words())));
    }

    H1 title() {
        return title;
    }
}
