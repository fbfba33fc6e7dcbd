package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.immerse.api.directory.Directory;
import org.immerse.api.module.Site;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.eligibility.EligibilityCards;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.Progress;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Way;
import org.immerse.procedures.internal.domain.Wayfinder;
import org.immerse.procedures.internal.plan.WayCalendar;

/** My way through a procedure: this week, then, when it is over, what it costs. Readable without an account. */
final class WayPage extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ProcedureBook book;
    private final transient Progress progress;
    private final transient Messages messages;
    private final transient UserSession session;
    private final transient Site site;
    private final transient List<EligibilityCards> cards;
    private final transient Optional<Directory> directory;
    private final String id;

    WayPage(
            ProcedureBook book,
            Progress progress,
            Messages messages,
            UserSession session,
            Site site,
            List<EligibilityCards> cards,
            Optional<Directory> directory,
            String id) {
        this.book = book;
        this.progress = progress;
        this.messages = messages;
        this.session = session;
        this.site = site;
        this.cards = cards;
        this.directory = directory;
        this.id = id;
        setId("procedure");
        addClassName("im-stack");
        show();
    }

    void show() {
        removeAll();
        add(Links.back(ProceduresView.ROUTE, getTranslation("procedures.title")));
        Optional<Procedure> found = book.find(id);
        if (found.isEmpty()) {
            add(
                    new PageHeader(getTranslation("procedures.title")),
                    new EmptyState(
                            getTranslation("procedures.missing.title"), getTranslation("procedures.missing.why")));
            return;
        }
        show(found.orElseThrow(), new ProcedureWords(messages, book, getLocale()));
    }

    private void show(Procedure procedure, ProcedureWords words) {
        Optional<User> user = session.user();
        Standing standing =
                user.map(one -> progress.standing(one.id(), procedure)).orElse(Standing.NOTHING);
        Way usual = Wayfinder.find(procedure, standing, book.today(), Pace.USUAL);
        Way shortest = Wayfinder.find(procedure, standing, book.today(), Pace.SHORTEST);
        add(new PageHeader(words.of(procedure.title()), words.of(procedure.summary()))
                .action(actions(procedure, words, usual)));
        notices(procedure, words);
        WayParts parts = new WayParts(words, procedure, standing, usual, shortest);
        add(parts.figures());
        procedure(procedure).ifPresent(this::add);
        parts.warnings().forEach(this::add);
        BiConsumer<String, Step> mark = (what, step) -> mark(what, step.id());
        add(parts.steps(mark));
        ServicesCard.of(directory, id, words).ifPresent(this::add);
        add(parts.papers(), parts.sources());
        add(keeping(user, words));
    }

    private Optional<com.vaadin.flow.component.Component> procedure(Procedure procedure) {
        return procedure.subject().isEmpty()
                ? Optional.empty()
                : cards.stream()
                        .flatMap(one -> one.card(procedure.subject()).stream())
                        .findFirst();
    }

    private Div actions(Procedure procedure, ProcedureWords words, Way way) {
        Div row = Layouts.row(Links.button(CounterView.ROUTE + "/" + id, words.say("action.sheet")));
        if (!way.isOver()) {
            String account = session.user().map(User::id).orElse("");
            var calendar = FileLink.of(
                    words.say("action.calendar"),
                    "calendar",
                    "procedure.ics",
                    "text/calendar",
                    () -> new WayCalendar(words, site.address(), account).of(procedure, way));
            calendar.setId("procedure-calendar");
            row.addComponentAsFirst(calendar);
        }
        return row;
    }

    private void notices(Procedure procedure, ProcedureWords words) {
        procedure
                .life()
                .validFrom()
                .filter(day -> day.isAfter(book.today()))
                .ifPresent(day -> add(new Callout(Tone.WARNING, words.say("not-yet", day))));
        book.heir(procedure, book.today())
                .ifPresent(heir -> add(new Callout(
                        Tone.WARNING,
                        new Paragraph(words.say("replaced")),
                        new Paragraph(Links.to(address(heir.id()), words.of(heir.title()))))));
    }

    private com.vaadin.flow.component.Component keeping(Optional<User> user, ProcedureWords words) {
        if (user.isEmpty()) {
            return new Callout(Tone.ACCENT, words.say("sign-in"));
        }
        boolean started = progress.started(user.orElseThrow().id()).contains(id);
        Button button = new Button(
                words.say(started ? "action.leave" : "action.start"),
                click -> change(person -> {
                    if (started) {
                        progress.leave(person.id(), id);
                    } else {
                        progress.start(person.id(), id);
                    }
                }));
        button.setId("procedure-plan");
        if (started) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            return Layouts.stack(new Paragraph(words.say("started")), Layouts.row(button));
        }
        return Layouts.row(button);
    }

    private void mark(String what, String step) {
        change(person -> {
            switch (what) {
                case "begun" -> progress.begin(person.id(), id, step);
                case "done" -> progress.finish(person.id(), id, step);
                default -> progress.undo(person.id(), id, step);
            }
        });
    }

    private void change(java.util.function.Consumer<User> work) {
        session.requireUser(address(id)).ifPresent(person -> {
            try {
                work.accept(person);
                show();
            } catch (ProblemException problem) {
                show();
                addComponentAsFirst(new Callout(Tone.ERROR, messages.text(problem.text(), getLocale())));
            }
        });
    }

    static String address(String procedure) {
        return ProceduresView.ROUTE + "/" + procedure;
    }
}
