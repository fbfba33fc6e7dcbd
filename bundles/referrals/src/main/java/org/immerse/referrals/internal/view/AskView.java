package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.referrals.internal.Agreement;
import org.immerse.referrals.internal.Referrals;
import org.immerse.referrals.internal.Seen;
import org.immerse.referrals.internal.Settings;
import org.immerse.referrals.internal.Sight;
import org.immerse.referrals.internal.Targets;
import org.immerse.referrals.internal.domain.Shared;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A person asks a service for help by themselves. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = AskView.ROUTE, title = "referrals.ask.title", icon = "swap", menu = false, roles = "NEWCOMER")
public final class AskView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "referrals/ask";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 2000;
    private final transient Referrals referrals;
    private final transient Targets targets;
    private final transient Settings settings;
    private final transient Sight sight;
    private final transient People people;
    private final transient UserSession session;
    private final transient Clock clock;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea own = new TextArea();

    /** Of whoever is signed in. */
    @Activate
    public AskView(
            @Reference Referrals referrals,
            @Reference Targets targets,
            @Reference Settings settings,
            @Reference Sight sight,
            @Reference People people,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Clock clock) {
        this.referrals = referrals;
        this.targets = targets;
        this.settings = settings;
        this.sight = sight;
        this.people = people;
        this.session = session;
        this.clock = clock;
        this.words = new Words(messages, concepts, getLocale());
        setId("referrals-ask");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("service")
                .orElse(""));
    }

    /** Opens the form, for a service. */
    void open(String service) {
        removeAll();
        session.user().filter(user -> user.organisation().isEmpty()).ifPresent(person -> form(person, service));
    }

    private void form(User person, String service) {
        TargetField target = new TargetField(words, targets.butOf(""), "service:" + service);
        own.setLabel(words.of("ask.words"));
        own.setHelperText(words.of("ask.words.help"));
        own.setMaxLength(MOST);
        own.setWidthFull();
        own.setRequiredIndicatorVisible(true);
        own.setId("referrals-own");
        ShareFields share = new ShareFields(words, people, clock, person.id(), EnumSet.allOf(Shared.class));
        UntilField until = new UntilField(words, sight.today(), settings);
        Button send = new Button(words.of("ask.send"), click -> {
            Map<String, com.vaadin.flow.component.Component> named = share.fields();
            named.putAll(Map.of("target", target, "own", own, "until", until));
            problems.clear(named);
            try {
                Agreement agreement = new Agreement(share.ticked(), false, own.getValue());
                done(referrals.ask(person, target.chosen(), agreement, until.getValue()));
            } catch (ProblemException problem) {
                problems.show(problem, named);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("referrals-send");
        add(
                Links.back(ReferralsView.ROUTE, words.of("back")),
                new PageHeader(words.of("ask.title"), words.of("ask.lead")),
                problems,
                new Card(target, own).stacked(),
                new Card(words.of("ask.share"), share, until).stacked(),
                new HiddenNote(words.of("ask.hidden")),
                Layouts.actions(send));
    }

    private void done(Seen seen) {
        removeAll();
        add(
                new Done(words.of("ask.done"), words.of("ask.done.text", seen.receiver())),
                Layouts.actions(
                        Links.primary(ItemView.ROUTE + "/" + seen.id(), words.of("new.follow")),
                        Links.button(ReferralsView.ROUTE, words.of("back"))));
    }
}
