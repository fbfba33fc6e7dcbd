package org.immerse.people.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.people.Question;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.QuestionPage;
import org.immerse.api.ui.kit.Tone;
import org.immerse.people.internal.Surroundings;
import org.immerse.people.internal.acting.ActingFor;
import org.immerse.people.internal.acting.ActingFor.Opened;
import org.immerse.people.internal.view.editor.AnswerForm;
import org.immerse.people.internal.view.editor.Asking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Questions answered for somebody else: all that a delegation opens, and with {@code field} one of them. It says on every page for
 * whom one answers, and closes by itself when the delegation does.
 */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ActingView.ROUTE,
        title = "people.acting.title",
        icon = "users",
        menu = false,
        roles = "GUARDIAN")
public final class ActingView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "people/for";
    private static final String FIELD = "field";
    private static final long serialVersionUID = 1L;
    private final transient ActingFor acting;
    private final transient Surroundings around;
    private final transient UserSession session;
    private final transient Firewall firewall;
    private final transient Texts texts;
    private final transient Clock clock;
    private String person = "";

    /** Answers by whoever is signed in. */
    @Activate
    public ActingView(
            @Reference ActingFor acting,
            @Reference Surroundings around,
            @Reference UserSession session,
            @Reference Firewall firewall,
            @Reference Messages messages,
            @Reference Clock clock,
            @Reference Live live) {
        this.acting = acting;
        this.around = around;
        this.session = session;
        this.firewall = firewall;
        this.texts = new Texts(messages, getLocale());
        this.clock = clock;
        setId("people-acting");
        addClassName("im-stack");
        live.follow(this, Set.of("delegation.changed"), event -> {
            if (person.equals(event.ids().get("person")) && opened().isEmpty()) {
                showClosed();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        open(parameter, event.getLocation().getQueryParameters().getSingleParameter(FIELD));
    }

    /** Opens somebody's questions, or one of them. */
    void open(String account, Optional<String> field) {
        person = account;
        Optional<Opened> opened = opened();
        if (opened.isEmpty()) {
            showClosed();
            return;
        }
        field.flatMap(opened.get()::question)
                .ifPresentOrElse(question -> showQuestion(opened.get(), question), () -> showAll(opened.get()));
    }

    private Optional<Opened> opened() {
        return session.user().flatMap(actor -> acting.open(actor, person));
    }

    private void showClosed() {
        removeAll();
        add(new EmptyState(texts.of("people.acting.closed"), texts.of("people.acting.closed-why"))
                .tryThis("users", texts.of("people.acting.whom"), texts.of("people.acting.whom-brings"), "delegation"));
    }

    private Callout banner(Opened opened) {
        Callout banner =
                new Callout(Tone.WARNING, "users", new Paragraph(texts.of("people.acting.banner-text", opened.name())));
        banner.setId("people-acting-banner");
        return banner;
    }

    private void showAll(Opened opened) {
        removeAll();
        PartSummary drawing = new PartSummary(
                texts,
                new FactWords(texts, around.concepts()),
                opened.answers(),
                question -> address(question.field()),
                false);
        add(
                Links.back("delegation", texts.of("people.acting.whom")),
                new PageHeader(texts.of("people.acting.banner", opened.name()), texts.of("people.acting.lead")),
                banner(opened),
                new Card(
                        texts.of("people.acting.questions"),
                        drawing.of(opened.questions().stream()
                                .filter(question -> !opened.kept().contains(question.field()))
                                .toList())));
        if (!opened.kept().isEmpty()) {
            add(new Card(
                    texts.of("people.acting.kept-title"),
                    new Paragraph(texts.list(opened.questions().stream()
                            .filter(question -> opened.kept().contains(question.field()))
                            .map(texts::nameOf)
                            .toList())),
                    new Paragraph(texts.of("people.acting.kept"))));
        }
    }

    private void showQuestion(Opened opened, Question question) {
        removeAll();
        AnswerForm form =
                new AnswerForm(new Asking(question, opened.answers(), around, texts, texts.day(clock.instant())));
        ErrorSummary problems = new ErrorSummary();
        QuestionPage page = new QuestionPage(texts.of(question.textPrefix() + ".title"))
                .back(address())
                .field(form)
                .why(texts.of(question.textPrefix() + ".why"), new WhoSees(firewall, texts).of(question))
                .problems(problems);
        if (texts.has(question.textPrefix() + ".help")) {
            page.help(texts.of(question.textPrefix() + ".help"));
        }
        Button go = new Button(
                texts.of("people.acting.save", opened.name()), click -> save(form, problems, opened, question));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        go.setId("people-continue");
        Button leave = new Button(texts.of("people.questions.cancel"), click -> Addresses.open(page(), address()));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_LARGE);
        page.actions(go, leave);
        add(Layouts.stack(heading(opened), page));
    }

    private Callout heading(Opened opened) {
        return new Callout(Tone.WARNING, "users", new Paragraph(texts.of("people.acting.banner", opened.name())));
    }

    private void save(AnswerForm form, ErrorSummary problems, Opened opened, Question question) {
        session.requireUser().ifPresent(actor -> {
            try {
                acting.answer(actor, person, form.read(clock.instant()), nameOf(question));
                Addresses.open(page(), next(actor, opened, question));
            } catch (ProblemException problem) {
                problems.show(problem, form.fields());
            }
        });
    }

    /** The name of a question as a text, so that the person reads it in their own language. */
    private Text nameOf(Question question) {
        String own = question.textPrefix() + ".short";
        return Text.of(texts.has(own) ? own : question.textPrefix() + ".title");
    }

    /** The next question that is open; after an answer that was only changed, and at the end, the list of all. */
    private String next(User actor, Opened before, Question answered) {
        if (before.answers().containsKey(answered.field())) {
            return address();
        }
        return acting.open(actor, person)
                .flatMap(now -> now.questions().stream()
                        .filter(question -> !now.answers().containsKey(question.field()))
                        .filter(question -> !now.kept().contains(question.field()))
                        .filter(question -> now.questions().indexOf(question)
                                > before.questions().indexOf(answered))
                        .findFirst())
                .map(question -> address(question.field()))
                .orElseGet(this::address);
    }

    private String address() {
        return ROUTE + "/" + person;
    }

    private String address(String field) {
        return address() + "?" + FIELD + "=" + field;
    }

    private UI page() {
        return getUI().orElseThrow();
    }
}
