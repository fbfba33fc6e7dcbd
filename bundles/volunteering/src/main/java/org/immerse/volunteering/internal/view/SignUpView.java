package org.immerse.volunteering.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.request.Request;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
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
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.SignUps;
import org.immerse.volunteering.internal.domain.Offer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Signs up to help: a few words, and how one is reached once both agree. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = SignUpView.ROUTE,
        title = "volunteering.sign-up.title",
        icon = "heart",
        menu = false,
        roles = "NEWCOMER")
public final class SignUpView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "volunteering/sign-up";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4000;
    private static final int LINE = 200;
    private final transient Offers offers;
    private final transient SignUps signUps;
    private final transient People people;
    private final transient UserSession session;
    private final transient Clock clock;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea said = new TextArea();
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();
    private final transient Map<String, com.vaadin.flow.component.Component> fields =
            Map.of("words", said, "name", name, "phone", phone, "email", email);

    /** Of whoever is signed in. */
    @Activate
    public SignUpView(
            @Reference Offers offers,
            @Reference SignUps signUps,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Clock clock) {
        this.offers = offers;
        this.signUps = signUps;
        this.people = people;
        this.session = session;
        this.clock = clock;
        this.words = new Words(messages, accounts, getLocale());
        setId("volunteering-sign-up");
        addClassNames("im-stack", "im-narrow");
        labels();
    }

    private void labels() {
        said.setLabel(words.of("sign-up.words"));
        said.setHelperText(words.of("sign-up.words.help"));
        said.setMaxLength(MOST);
        said.setWidthFull();
        said.setId("volunteering-words");
        name.setLabel(words.of("sign-up.name"));
        name.setMaxLength(LINE);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setId("volunteering-name");
        phone.setLabel(words.of("sign-up.phone"));
        phone.setMaxLength(LINE);
        phone.setWidthFull();
        phone.addClassName("im-ltr");
        phone.setId("volunteering-phone");
        email.setLabel(words.of("sign-up.email"));
        email.setMaxLength(LINE);
        email.setWidthFull();
        email.addClassName("im-ltr");
        email.setId("volunteering-email");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        open(id == null ? "" : id);
    }

    /** Opens the form for an offer. */
    void open(String id) {
        removeAll();
        Optional<User> person =
                session.user().filter(user -> user.organisation().isEmpty());
        Optional<Offer> offer = offers.shown(id).filter(one -> !one.isFull());
        if (person.isEmpty() || offer.isEmpty()) {
            add(
                    Links.back(VolunteeringView.ROUTE, words.of("back")),
                    new EmptyState(words.of("gone"), words.of("gone.why")));
            return;
        }
        form(person.get(), offer.get());
    }

    private void form(User person, Offer offer) {
        name.setValue(known(person, "contact-name"));
        phone.setValue(known(person, "contact-phone"));
        email.setValue(known(person, "contact-email"));
        Button send = new Button(words.of("sign-up.send"), click -> send(person, offer));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("volunteering-send");
        add(
                Links.back(OfferView.ROUTE + "/" + offer.id(), words.title(offer)),
                new PageHeader(words.of("sign-up.title"), words.title(offer)),
                problems,
                new Card(said).stacked(),
                new Card(
                                words.of("sign-up.contact"),
                                new Paragraph(words.of("sign-up.contact.why", words.who(offer))),
                                name,
                                phone,
                                email)
                        .stacked(),
                Layouts.actions(send));
    }

    private void send(User person, Offer offer) {
        problems.clear(fields);
        try {
            check();
            keep(person, "contact-name", name.getValue());
            keep(person, "contact-phone", phone.getValue());
            keep(person, "contact-email", email.getValue());
            done(signUps.signUp(person, offer.id(), said.getValue()));
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }

    private void check() {
        if (name.getValue().isBlank()) {
            throw ProblemException.invalid("name", Text.of("volunteering.problem.name"));
        }
        if (email.isInvalid()) {
            throw ProblemException.invalid("email", Text.of("volunteering.problem.email"));
        }
        if (phone.getValue().isBlank() && email.getValue().isBlank()) {
            throw ProblemException.invalid("phone", Text.of("volunteering.problem.contact"));
        }
    }

    private String known(User person, String field) {
        return people.facts(person.id())
                .get(field, Fact.Words.class)
                .map(Fact.Words::text)
                .orElse("");
    }

    private void keep(User person, String field, String value) {
        String typed = value.strip();
        if (!typed.isEmpty() && !typed.equals(known(person, field))) {
            people.answer(
                    person.id(),
                    new Answer(field, Answer.State.GIVEN, Optional.of(new Fact.Words(typed)), typed, clock.instant()));
        }
    }

    private void done(Request request) {
        removeAll();
        Done done = new Done(words.of("done"), words.of("done.text"));
        add(
                done,
                Layouts.actions(
                        Links.primary("requests/item/" + request.id(), words.of("follow")),
                        Links.button(VolunteeringView.ROUTE, words.of("back"))));
        done.getElement().executeJs("this.setAttribute('tabindex','-1'); this.focus(); window.scrollTo(0, 0)");
    }
}
