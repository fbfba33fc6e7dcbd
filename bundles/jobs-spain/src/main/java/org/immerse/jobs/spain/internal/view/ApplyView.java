package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.StatusThread;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.immerse.jobs.spain.internal.profile.JobsProfile;
import org.immerse.jobs.spain.internal.request.VacancyRequests;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Applying: who will see what, a message if one likes, how to be reached, and yes in words. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.APPLY,
        title = "jobs-spain.apply.title",
        icon = "work",
        menu = false,
        roles = "NEWCOMER",
        alone = true)
public final class ApplyView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final int MOST_LETTERS = 4_000;
    private static final int LINE_LETTERS = 200;

    private final Vacancies vacancies;
    private final Requests requests;
    private final People people;
    private final Firewall firewall;
    private final UserSession session;
    private final Clock clock;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea message = new TextArea();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final Checkbox agree = new Checkbox();
    private final Map<String, Component> fields =
            Map.of("words", message, "contact-name", name, "contact", phone, "contact-email", email, "agree", agree);

    /** The form of whoever is signed in. */
    @Activate
    public ApplyView(
            @Reference Vacancies vacancies,
            @Reference Requests requests,
            @Reference People people,
            @Reference Firewall firewall,
            @Reference UserSession session,
            @Reference Clock clock) {
        this.vacancies = vacancies;
        this.requests = requests;
        this.people = people;
        this.firewall = firewall;
        this.session = session;
        this.clock = clock;
        setId("jobs-spain-apply");
        addClassName("im-narrow");
        labels();
    }

    private void labels() {
        message.setLabel(getTranslation("jobs-spain.apply.message"));
        message.setHelperText(getTranslation("jobs-spain.apply.message.help"));
        message.setMaxLength(MOST_LETTERS);
        message.setId("apply-message");
        name.setLabel(getTranslation("jobs-spain.question.contact-name.short"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(LINE_LETTERS);
        name.setId("apply-name");
        email.setLabel(getTranslation("jobs-spain.question.contact-email.short"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setMaxLength(LINE_LETTERS);
        email.addClassName("im-ltr");
        email.setId("apply-email");
        phone.setLabel(getTranslation("jobs-spain.question.contact-phone.short"));
        phone.setHelperText(getTranslation("jobs-spain.question.contact-phone.help"));
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setMaxLength(LINE_LETTERS);
        phone.addClassName("im-ltr");
        phone.setId("apply-phone");
        agree.setId("apply-agree");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        Optional<Vacancy> vacancy =
                vacancies.find(id == null ? "" : id).filter(found -> found.isOpenOn(SpanishDay.today(clock)));
        Optional<User> user = session.user();
        if (vacancy.isEmpty() || user.isEmpty()) {
            add(new EmptyState(getTranslation("jobs-spain.gone.title"), getTranslation("jobs-spain.gone.why"))
                    .actions(Links.button(Routes.JOBS, getTranslation("jobs-spain.gone.others"))));
        } else {
            show(vacancy.get(), user.get());
        }
    }

    private void show(Vacancy vacancy, User user) {
        Map<String, Answer> answers = people.answers(user.id());
        name.setValue(words(answers, Field.CONTACT_NAME));
        email.setValue(words(answers, Field.CONTACT_EMAIL));
        phone.setValue(words(answers, Field.CONTACT_PHONE));
        agree.setLabel(getTranslation("jobs-spain.application.consent"));
        Button send = new Button(getTranslation("jobs-spain.apply.send"), click -> send(vacancy, user));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        add(
                Links.back(Routes.vacancy(vacancy.id()), getTranslation("jobs-spain.apply.back")),
                errors,
                new PageHeader(
                        getTranslation("jobs-spain.apply.to", vacancy.title()),
                        vacancy.employer().name()),
                new Card(getTranslation("jobs-spain.see.title"), new WhoSees(firewall)).stacked(),
                new Card(
                                getTranslation("jobs-spain.apply.contact"),
                                new Paragraph(getTranslation("jobs-spain.apply.contact.why")),
                                name,
                                phone,
                                email)
                        .stacked(),
                new Card(message, agree).stacked(),
                Layouts.actions(
                        send, Links.button(Routes.vacancy(vacancy.id()), getTranslation("jobs-spain.apply.not"))));
    }

    private static String words(Map<String, Answer> answers, String field) {
        return Optional.ofNullable(answers.get(field))
                .flatMap(Answer::fact)
                .map(fact -> fact instanceof Fact.Words said ? said.text() : "")
                .orElse("");
    }

    private void send(Vacancy vacancy, User user) {
        errors.clear(fields);
        try {
            check();
            keep(user, Field.CONTACT_NAME, name.getValue());
            keep(user, Field.CONTACT_EMAIL, email.getValue());
            keep(user, Field.CONTACT_PHONE, phone.getValue());
            people.agree(user.id(), VacancyRequests.APPLICATION, JobsProfile.TEXT_VERSION, getLocale());
            done(requests.send(
                    user,
                    VacancyRequests.APPLICATION,
                    vacancy.id(),
                    Party.person(user.id()),
                    Party.organisation(vacancy.employer().id()),
                    message.getValue().strip()));
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }

    private void check() {
        List<ProblemException.FieldProblem> problems = new ArrayList<>();
        if (name.getValue().isBlank()) {
            problems.add(problem("contact-name", "name"));
        }
        if (phone.getValue().isBlank() && email.getValue().isBlank()) {
            problems.add(problem("contact", "contact"));
        }
        if (email.isInvalid()) {
            problems.add(problem("contact-email", "email"));
        }
        if (!agree.getValue()) {
            problems.add(problem("agree", "agree"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, problems.getFirst().text(), problems);
        }
    }

    private static ProblemException.FieldProblem problem(String field, String name) {
        return new ProblemException.FieldProblem(field, Text.of("jobs-spain.apply.problem." + name));
    }

    private void keep(User user, String field, String value) {
        String said = value.strip();
        boolean known = words(people.answers(user.id()), field).equals(said);
        if (!said.isEmpty() && !known) {
            Optional<Fact> fact = Optional.of(new Fact.Words(said));
            people.answer(user.id(), new Answer(field, Answer.State.GIVEN, fact, said, clock.instant()));
        }
    }

    private void done(Request request) {
        removeAll();
        StatusThread thread = new StatusThread()
                .add(StatusThread.State.DONE, getTranslation("jobs-spain.done.sent"), "")
                .add(
                        StatusThread.State.NOW,
                        getTranslation("jobs-spain.done.read"),
                        getTranslation("jobs-spain.next.unknown"))
                .add(StatusThread.State.WAITING, getTranslation("jobs-spain.done.answer"), "")
                .add(StatusThread.State.WAITING, getTranslation("jobs-spain.done.agree"), "");
        Done done = new Done(getTranslation("jobs-spain.done.title"), getTranslation("jobs-spain.done.text"));
        add(
                done,
                new Card(getTranslation("jobs-spain.next.title"), thread),
                Layouts.actions(
                        Links.primary(Routes.request(request.id()), getTranslation("jobs-spain.apply.follow")),
                        Links.button(Routes.JOBS, getTranslation("jobs-spain.gone.others"))));
        done.getElement().executeJs("this.setAttribute('tabindex','-1'); this.focus(); window.scrollTo(0, 0)");
    }
}
