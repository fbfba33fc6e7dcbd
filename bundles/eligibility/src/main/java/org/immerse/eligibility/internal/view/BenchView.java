package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.eligibility.internal.RuleBook;
import org.immerse.eligibility.internal.domain.Judge;
import org.immerse.eligibility.internal.file.RuleFile;
import org.immerse.eligibility.internal.file.RuleText;
import org.immerse.eligibility.internal.file.Trial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where editors try a rule on written examples before they publish it. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = "eligibility/bench",
        title = "eligibility.bench.title",
        icon = "ask",
        order = 930,
        roles = {"ADMINISTRATOR", "CASEWORKER"})
public final class BenchView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient RuleBook book;
    private final transient Messages messages;
    private final transient UserSession session;
    private final transient AuditLog audit;
    private final TextArea file = new TextArea();
    private final Select<String> subject = new Select<>();
    private final Div report = Layouts.stack();

    /** Tries rules over the criteria of this book. */
    @Activate
    public BenchView(
            @Reference RuleBook book,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference AuditLog audit) {
        this.book = book;
        this.messages = messages;
        this.session = session;
        this.audit = audit;
        setId("eligibility-bench");
        addClassName("im-stack");
        report.getElement().setAttribute("aria-live", "polite");
        report.setId("bench-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Words words = new Words(messages, getLocale());
        add(new PageHeader(words.say("eligibility.bench.title"), words.say("eligibility.bench.lead")));
        book.faults()
                .forEach(faulty -> faulty.faults()
                        .forEach(fault -> add(new Callout(
                                Tone.WARNING,
                                words.say(
                                        "eligibility.check.bad",
                                        faulty.module(),
                                        faulty.file(),
                                        fault.line(),
                                        fault.text())))));
        subject.setLabel(words.say("eligibility.bench.subject"));
        subject.setItems(book.subjects());
        subject.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .flatMap(book::kept)
                .ifPresent(kept -> {
                    file.setValue(kept.file());
                    report.removeAll();
                }));
        file.setLabel(words.say("eligibility.bench.file"));
        file.setId("bench-file");
        file.setWidthFull();
        file.setMinRows(12);
        file.setMaxRows(24);
        file.getStyle().set("max-inline-size", "none");
        file.setMaxLength(100_000);
        file.addClassName("im-ltr");
        add(new Card(subject, file, buttons(words)).stacked(), report);
    }

    private Div buttons(Words words) {
        Button test = new Button(words.say("eligibility.bench.try"), click -> test(words));
        test.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        test.setId("bench-try");
        Div row = Layouts.row(test);
        session.user().filter(user -> user.is(Role.ADMINISTRATOR)).ifPresent(editor -> {
            Button publish = new Button(
                    words.say("eligibility.bench.publish"),
                    click -> act(words, user -> {
                        book.publish(user, file.getValue());
                        audit.record(user, "eligibility.publish", subject(), Map.of());
                        done(words, "eligibility.bench.published");
                    }));
            publish.setId("bench-publish");
            Button back = new Button(
                    words.say("eligibility.bench.take-back"),
                    click -> act(words, user -> {
                        book.takeBack(subject());
                        audit.record(user, "eligibility.take-back", subject(), Map.of());
                        done(words, "eligibility.bench.taken-back");
                    }));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(publish, back);
        });
        return row;
    }

    private String subject() {
        return book.tried(file.getValue()).rules().stream()
                .map(rule -> rule.rule().subject())
                .findFirst()
                .orElse(Optional.ofNullable(subject.getValue()).orElse(""));
    }

    private void act(Words words, Consumer<User> work) {
        session.requireUser().filter(user -> user.is(Role.ADMINISTRATOR)).ifPresent(user -> {
            try {
                work.accept(user);
            } catch (ProblemException problem) {
                test(words);
                report.addComponentAsFirst(new Callout(Tone.ERROR, words.say(problem.text())));
            }
        });
    }

    private void done(Words words, String key) {
        report.removeAll();
        report.add(new Callout(Tone.OK, words.say(key)));
        subject.setItems(book.subjects());
    }

    private void test(Words words) {
        report.removeAll();
        RuleFile read = book.tried(file.getValue());
        if (!read.faults().isEmpty()) {
            DataTable faults = new DataTable(
                    words.say("eligibility.bench.faults"),
                    List.of(words.say("eligibility.bench.line"), words.say("eligibility.bench.faults")));
            read.faults().forEach(fault -> faults.words("" + fault.line(), words.say(fault.text())));
            report.add(new Card(words.say("eligibility.bench.faults"), faults).flush());
        }
        Map<String, Criterion> criteria = new HashMap<>(book.criteria());
        criteria.putAll(read.criteria());
        read.rules().forEach(rule -> trials(words, rule, new Judge(rule.rule().when(), criteria)));
        if (read.rules().isEmpty() && read.faults().isEmpty()) {
            report.add(new Callout(Tone.WARNING, words.say("eligibility.bench.none")));
        } else if (read.faults().isEmpty()) {
            report.addComponentAsFirst(new Callout(Tone.OK, words.say("eligibility.bench.fine")));
        }
    }

    private void trials(Words words, RuleText rule, Judge judge) {
        DataTable table = new DataTable(
                words.say("eligibility.bench.examples"),
                List.of(
                        words.say("eligibility.bench.example"),
                        words.say("eligibility.bench.expected"),
                        words.say("eligibility.bench.said")));
        Trial.of(rule, judge)
                .forEach(trial -> table.row(List.of(
                        new com.vaadin.flow.component.html.Span(trial.example().name()),
                        new com.vaadin.flow.component.html.Span(words.say(Trial.says(
                                trial.example().expect(), trial.example().asks().orElse("")))),
                        new BadgeWord(words.say(trial.said()), trial.holds() ? Tone.OK : Tone.ERROR))));
        report.add(new Card(words.of(rule.rule().title()), table).flush());
    }
}
