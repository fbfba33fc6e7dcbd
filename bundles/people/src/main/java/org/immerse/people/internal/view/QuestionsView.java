package org.immerse.people.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Optional;
import org.immerse.api.people.People;
import org.immerse.api.people.Question;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.QuestionPage;
import org.immerse.people.internal.Surroundings;
import org.immerse.people.internal.view.editor.AnswerForm;
import org.immerse.people.internal.view.editor.Asking;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The questions of all running modules, one on a page, kept at each step. Without a field the first question that is still open
 * is shown; a field alone is changed alone, and in the way through all of them with {@code all=yes}. {@code then} names the
 * path of this site to go to afterwards.
 */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Flow.QUESTIONS,
        title = "people.questions.title",
        icon = "file",
        menu = false,
        roles = "ANY",
        alone = true)
public final class QuestionsView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient People people;
    private final transient Surroundings around;
    private final transient UserSession session;
    private final transient Firewall firewall;
    private final transient Texts texts;
    private final transient Clock clock;

    /** The questions for whoever is signed in. */
    @Activate
    public QuestionsView(
            @Reference People people,
            @Reference Surroundings around,
            @Reference UserSession session,
            @Reference Firewall firewall,
            @Reference Messages messages,
            @Reference Clock clock) {
        this.people = people;
        this.around = around;
        this.session = session;
        this.firewall = firewall;
        this.texts = new Texts(messages, getLocale());
        this.clock = clock;
        setId("people-questions");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String field) {
        session.user().ifPresent(user -> {
            QueryParameters query = event.getLocation().getQueryParameters();
            boolean all = field == null || query.getSingleParameter(Flow.ALL).isPresent();
            Flow flow = new Flow(
                    around.questions(),
                    people.answers(user.id()),
                    all,
                    query.getSingleParameter(Flow.THEN).flatMap(Flow::inside));
            Optional<Question> question = Optional.ofNullable(field).flatMap(flow::question);
            if (question.isPresent()) {
                show(user, flow, question.get());
            } else {
                Addresses.forward(event, flow.start());
            }
        });
    }

    private void show(User user, Flow flow, Question question) {
        removeAll();
        AnswerForm form =
                new AnswerForm(new Asking(question, flow.answers(), around, texts, texts.day(clock.instant())));
        QuestionPage page = new QuestionPage(texts.of(question.textPrefix() + ".title"));
        page.field(form);
        if (texts.has(question.textPrefix() + ".help")) {
            page.help(texts.of(question.textPrefix() + ".help"));
        }
        page.why(texts.of(question.textPrefix() + ".why"), new WhoSees(firewall, texts).of(question));
        if (flow.all()) {
            page.steps(flow.place(question), flow.questions().size());
        }
        flow.before(question).ifPresent(page::back);
        ErrorSummary problems = new ErrorSummary();
        page.problems(problems);
        Button go = new Button(
                texts.of(flow.all() ? "people.questions.continue" : "people.questions.save"),
                click -> save(user, form, problems, flow.after(question)));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        go.setId("people-continue");
        page.actions(go, leave(user, flow, question, form));
        page.saved(flow.answered());
        add(page);
        page.title().getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    private Button leave(User user, Flow flow, Question question, AnswerForm form) {
        Button leave = new Button(texts.of(flow.all() ? "people.questions.leave" : "people.questions.cancel"));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_LARGE);
        leave.addClickListener(click -> {
            if (flow.all()) {
                saveIfAnswered(user, form);
                Addresses.open(page(), flow.wayOut());
            } else {
                Addresses.open(page(), flow.after(question));
            }
        });
        return leave;
    }

    private void save(User user, AnswerForm form, ErrorSummary problems, String next) {
        try {
            people.answer(user.id(), form.read(clock.instant()));
            Addresses.open(page(), next);
        } catch (ProblemException problem) {
            problems.show(problem, form.fields());
        }
    }

    /** Leaving keeps what is there; what is missing or wrong is asked again next time. */
    private void saveIfAnswered(User user, AnswerForm form) {
        try {
            people.answer(user.id(), form.read(clock.instant()));
        } catch (ProblemException unfinished) {
            return;
        }
    }

    private UI page() {
        return getUI().orElseThrow();
    }
}
