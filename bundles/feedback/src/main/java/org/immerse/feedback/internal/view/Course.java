package org.immerse.feedback.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.immerse.api.ui.kit.StatusThread;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.State;
import org.immerse.feedback.internal.domain.Step;

/** What happened to a complaint, oldest first, and what comes next. */
final class Course extends Composite<StatusThread> {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final transient Case one;
    private final boolean staff;

    Course(Words words, Case one, boolean staff) {
        this.words = words;
        this.one = one;
        this.staff = staff;
    }

    @Override
    protected StatusThread initContent() {
        StatusThread thread = new StatusThread();
        one.steps()
                .forEach(step -> thread.add(
                        StatusThread.State.DONE,
                        words.of(key(step), words.of(step.byStaff() == staff ? "you" : staff ? "writer" : "team")),
                        words.of("when", step.when()),
                        step.words().isEmpty()
                                ? new com.vaadin.flow.component.Component[0]
                                : new com.vaadin.flow.component.Component[] {said(step.words())}));
        thread.add(one.waits() ? StatusThread.State.NOW : StatusThread.State.DONE, words.next(one), "");
        return thread;
    }

    private String key(Step step) {
        if (step.state() == State.LOOKED_AT && step.words().isEmpty()) {
            return "step.looked_at";
        }
        return switch (step.state()) {
            case CLOSED -> "step.closed";
            case ANSWERED -> "step.answered";
            case RECEIVED, LOOKED_AT -> "step.wrote";
        };
    }

    private static Paragraph said(String said) {
        Paragraph paragraph = new Paragraph(said);
        paragraph.getStyle().set("white-space", "pre-line");
        paragraph.getElement().setAttribute("dir", "auto");
        return paragraph;
    }
}
