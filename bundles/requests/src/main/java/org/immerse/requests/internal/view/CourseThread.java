package org.immerse.requests.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.StatusThread;

/** What happened and what was said, oldest first, and at the end what happens next. */
final class CourseThread extends Composite<StatusThread> {
    private static final long serialVersionUID = 1L;
    private final transient Sight sight;
    private final transient User reader;
    private final transient Request request;
    private final transient Locale locale;

    CourseThread(Sight sight, User reader, Request request, Locale locale) {
        this.sight = sight;
        this.reader = reader;
        this.request = request;
        this.locale = locale;
    }

    @Override
    protected StatusThread initContent() {
        StatusThread thread = new StatusThread();
        request.steps().forEach(step -> add(thread, step));
        StatusThread.State state = request.status().isFinal() ? StatusThread.State.DONE : StatusThread.State.NOW;
        Optional<String> waiting = sight.waiting(reader, request, locale);
        thread.add(
                state,
                sight.next(reader, request, locale),
                "",
                waiting.map(words -> new Component[] {new Paragraph(words)}).orElseGet(() -> new Component[0]));
        return thread;
    }

    private void add(StatusThread thread, Request.Step step) {
        boolean mine = step.by() == sight.side(reader);
        String who = mine ? sight.text(locale, "requests.me") : sight.other(reader, request, locale);
        String key = step.message() ? "step.message" : "step." + Sight.lower(step.status());
        thread.add(
                StatusThread.State.DONE,
                sight.about(request, locale, key, who),
                sight.text(locale, "requests.when", step.when()),
                words(step));
    }

    private Component[] words(Request.Step step) {
        if (step.words().isEmpty()) {
            return step.message()
                    ? new Component[] {new Paragraph(sight.text(locale, "requests.erased-words"))}
                    : new Component[0];
        }
        Paragraph words = new Paragraph(step.words());
        words.getStyle().set("white-space", "pre-line");
        words.getElement().setAttribute("dir", "auto");
        return new Component[] {words};
    }
}
