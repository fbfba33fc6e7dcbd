package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.Stream;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.referrals.internal.Referrals;
import org.immerse.referrals.internal.Referrals.Proposal;
import org.immerse.referrals.internal.Seen;
import org.immerse.referrals.internal.Settings;
import org.immerse.referrals.internal.Sight;
import org.immerse.referrals.internal.Staff;
import org.immerse.referrals.internal.Targets;
import org.immerse.referrals.internal.domain.Shared;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Staff propose a referral: to whom, why, what should be shared, until when. The person decides. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = NewView.ROUTE,
        title = "referrals.new.title",
        icon = "swap",
        menu = false,
        roles = {"PROVIDER", "CASEWORKER"})
public final class NewView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "referrals/new";
    private static final long serialVersionUID = 1L;
    private static final int MOST = 2000;
    private final transient Referrals referrals;
    private final transient Targets targets;
    private final transient Settings settings;
    private final transient Sight sight;
    private final transient UserSession session;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final TextField code = new TextField();
    private final TextArea why = new TextArea();

    /** Of whoever is signed in. */
    @Activate
    public NewView(
            @Reference Referrals referrals,
            @Reference Targets targets,
            @Reference Settings settings,
            @Reference Sight sight,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.referrals = referrals;
        this.targets = targets;
        this.settings = settings;
        this.sight = sight;
        this.session = session;
        this.words = new Words(messages, concepts, getLocale());
        setId("referrals-new");
        addClassNames("im-stack", "im-narrow");
        labels();
    }

    private void labels() {
        code.setLabel(words.of("new.code"));
        code.setHelperText(words.of("new.code.help"));
        code.setRequiredIndicatorVisible(true);
        code.addClassName("im-ltr");
        code.setId("referrals-code");
        why.setLabel(words.of("new.words"));
        why.setHelperText(words.of("new.words.help"));
        why.setMaxLength(MOST);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setId("referrals-words");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        open(
                query.getSingleParameter("service").orElse(""),
                query.getSingleParameter("request").orElse(""));
    }

    /** Opens the form, for a service or for the person of a request. */
    void open(String service, String request) {
        removeAll();
        session.user().filter(Staff::isStaff).ifPresent(staff -> form(staff, service, request));
    }

    private void form(User staff, String service, String request) {
        String own = staff.organisation().map(Organisation::id).orElse("");
        TargetField target = new TargetField(words, targets.butOf(own), "service:" + service);
        CheckboxGroup<Shared> fields = Choices.many(
                words.of("new.fields"),
                Stream.of(Shared.values())
                        .map(field -> Choice.of(field, words.field(field)))
                        .toList());
        fields.setLabel(words.of("new.fields"));
        fields.setHelperText(words.of("new.fields.help"));
        UntilField until = new UntilField(words, sight.today(), settings);
        Map<String, com.vaadin.flow.component.Component> named =
                Map.of("code", code, "target", target, "words", why, "until", until);
        Button send = new Button(words.of("new.send"), click -> {
            problems.clear(named);
            Proposal proposal = new Proposal(target.chosen(), why.getValue(), fields.getValue(), until.getValue());
            try {
                done(
                        request.isEmpty()
                                ? referrals.proposeByCode(staff, code.getValue(), proposal)
                                : referrals.proposeByRequest(staff, request, proposal));
            } catch (ProblemException problem) {
                problems.show(problem, named);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("referrals-send");
        add(
                Links.back(ReferralsView.ROUTE, words.of("back")),
                new PageHeader(words.of("new.title"), words.of("new.lead")),
                problems);
        if (request.isEmpty()) {
            add(new Card(code).stacked());
        } else {
            add(new Callout(Tone.ACCENT, words.of("new.by-request")));
        }
        add(new Card(target, why, fields, until).stacked(), Layouts.actions(send));
    }

    private void done(Seen seen) {
        removeAll();
        add(
                new Done(words.of("new.done"), words.of("new.done.text", seen.receiver())),
                Layouts.actions(
                        Links.primary(ItemView.ROUTE + "/" + seen.id(), words.of("new.follow")),
                        Links.button(ReferralsView.ROUTE, words.of("back"))));
    }
}
