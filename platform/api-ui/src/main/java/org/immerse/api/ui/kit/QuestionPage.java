package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * One question per screen: where one is, the question, why it is asked and who sees it, the answers, one main button.
 *
 * <p>A view shows one of these at a time; its {@code ViewDescription} says {@code alone = true}.
 */
public final class QuestionPage extends Div {
    private final Div top = new Div();
    private final Div form = new Div();
    private final Div problems = new Div();
    private final Div field = new Div();
    private final Div why = new Div();
    private final Aside aside = new Aside();
    private final H1 title;

    /** A page that asks one thing. */
    public QuestionPage(String question) {
        addClassNames("im-question", "single");
        top.addClassName("full");
        form.addClassName("im-stack");
        form.getStyle().set("gap", "var(--im-5)");
        field.addClassName("im-stack");
        aside.addClassNames("im-desk", "im-stack");
        title = new H1(question);
        title.getElement().setAttribute("tabindex", "-1");
        Div head = Layouts.stack(Layouts.between(title, new ReadAloud(form)));
        form.add(problems, head, field, why);
        add(top, form);
    }

    /** Where one is; {@code now} counts from 1. */
    public QuestionPage steps(int now, int total) {
        top.add(new StepsBar(now, total));
        return this;
    }

    /** The way back to the question before. */
    public QuestionPage back(String href) {
        Anchor back = Links.back(href, getTranslation("ui.question.back"));
        top.addComponentAsFirst(back);
        return this;
    }

    /** A sentence below the question. */
    public QuestionPage help(String sentence) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("im-lead");
        field.addComponentAsFirst(lead);
        return this;
    }

    /** The answers. */
    public QuestionPage field(Component... answers) {
        field.add(answers);
        return this;
    }

    /** Why it is asked, and who sees the answer: beside the question on desks, folded below it on phones. */
    public QuestionPage why(String reason, String whoSees) {
        String heading = getTranslation("ui.question.why");
        Details folded = new Details(heading, reasons(reason, whoSees));
        folded.addClassNames("im-details", "im-phone");
        why.add(folded);
        aside.add(new Callout(Tone.ACCENT, new H2(heading), reasons(reason, whoSees)));
        addAside();
        return this;
    }

    /** Something more beside the question on desks, such as who can help. */
    public QuestionPage beside(Component more) {
        aside.add(more);
        addAside();
        return this;
    }

    /** The buttons: the main one first. */
    public QuestionPage actions(Component... buttons) {
        form.add(Layouts.actions(buttons));
        return this;
    }

    /** Says that the answers so far are kept. */
    public QuestionPage saved(int answers) {
        Paragraph saved = new Paragraph(Icons.of("check"), new Span(getTranslation("ui.question.saved", answers)));
        saved.addClassName("im-saved");
        form.add(saved);
        return this;
    }

    /** Shows what is wrong above the question, and takes the focus there. */
    public QuestionPage problems(ErrorSummary summary) {
        problems.removeAll();
        problems.add(summary);
        return this;
    }

    /** The title, to take the focus when a new question appears. */
    public H1 title() {
        return title;
    }

    private void addAside() {
        if (aside.getParent().isEmpty()) {
            removeClassName("single");
            add(aside);
        }
    }

    private Section reasons(String reason, String whoSees) {
        Section section = new Section(new Paragraph(reason));
        section.addClassName("im-stack-s");
        if (!whoSees.isEmpty()) {
            section.add(new Paragraph(new Strong(getTranslation("ui.question.who") + " "), new Span(whoSees)));
        }
        return section;
    }
}
