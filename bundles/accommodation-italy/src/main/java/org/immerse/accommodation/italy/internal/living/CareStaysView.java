package org.immerse.accommodation.italy.internal.living;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The stays of those a coordinator cares for: who wants to talk, what happened, what both sides said. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = CareStaysView.ROUTE,
        title = "accommodation-italy.living.stays",
        menuTitle = "accommodation-italy.living.menu",
        icon = "home",
        order = 230,
        roles = "CASEWORKER")
public final class CareStaysView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "accommodation-italy/stays";
    private static final String KEY = "accommodation-italy.living.";
    private static final String TASK = "accommodation-italy.coordinate";
    private static final long serialVersionUID = 1L;
    private final transient LivingDesk desk;
    private final transient People people;
    private final transient UserSession session;
    private String wanted = "";
    private transient @Nullable List<Stay> shown;

    /** The stays of those whom whoever is signed in cares for. */
    @Activate
    public CareStaysView(
            @Reference LivingDesk desk,
            @Reference People people,
            @Reference UserSession session,
            @Reference Live live) {
        this.desk = desk;
        this.people = people;
        this.session = session;
        setId("accommodation-italy-stays");
        addClassName("im-stack");
        live.follow(
                this,
                Set.of(LivingDesk.CHANGED, "accommodation-italy.placement", "accommodation-italy.care"),
                event -> follow());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String placement) {
        wanted = placement == null ? "" : placement;
        session.user().ifPresent(this::show);
    }

    private void follow() {
        session.user().filter(staff -> !of(staff).equals(shown)).ifPresent(this::show);
    }

    private List<Stay> of(User staff) {
        return desk.stays(staff).stream()
                .filter(stay -> stay.as() == Actor.COORDINATOR)
                .filter(stay -> wanted.isEmpty() || stay.placement().id().equals(wanted))
                .toList();
    }

    private void show(User staff) {
        List<Stay> stays = of(staff);
        shown = stays;
        removeAll();
        if (!wanted.isEmpty()) {
            add(Links.back(ROUTE, getTranslation(KEY + "stays")));
        }
        add(new PageHeader(getTranslation(KEY + "stays"), getTranslation(KEY + "stays.lead")));
        if (stays.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "stays.empty"), getTranslation(KEY + "stays.empty.why")));
            return;
        }
        Map<String, View> seen = people.seeAll(
                staff,
                TASK,
                stays.stream().map(stay -> stay.placement().person()).distinct().toList());
        stays.forEach(stay -> add(card(staff, stay, seen)));
    }

    private Card card(User staff, Stay stay, Map<String, View> seen) {
        Card card = new Card(getTranslation(
                        KEY + "with",
                        name(seen, stay.placement().person()),
                        stay.home().title()))
                .stacked();
        card.add(new Paragraph(getTranslation(KEY + "since", stay.first(), Rounds.next(stay.first(), desk.today()))));
        for (Actor side : List.of(Actor.PERSON, Actor.HOST)) {
            stay.overdue(side, desk.today())
                    .ifPresent(day -> card.add(Layouts.row(
                            new BadgeWord(getTranslation(KEY + "work.check-in." + side.code(), day), Tone.WARNING))));
        }
        stay.said().stream().filter(CheckIn::waits).forEach(said -> card.add(talk(staff, stay, said)));
        stay.incidents().forEach(incident -> card.add(incident(staff, stay, incident)));
        if (!stay.said().isEmpty()) {
            card.add(new H3(getTranslation(KEY + "said")), new SaidList(stay.said(), true));
        }
        Details report = new Details(getTranslation(KEY + "incident"), new IncidentForm((urgency, words) -> {
            desk.report(staff, stay.placement().id(), urgency, words);
            show(staff);
        }));
        report.addClassName("im-details");
        card.add(report);
        return card;
    }

    private Component talk(User staff, Stay stay, CheckIn said) {
        Button done = new Button(getTranslation(KEY + "talk.handled"), Icons.small("check"), click -> {
            desk.talked(staff, stay.placement().id(), said.id());
            show(staff);
        });
        return Layouts.between(
                new BadgeWord(getTranslation(KEY + "work.talk." + said.side().code()), Tone.ERROR).icon("chat"), done);
    }

    private Component incident(User staff, Stay stay, Incident incident) {
        Div all = Layouts.stack(
                new H3(getTranslation(KEY + "incident.one", incident.made())),
                Layouts.row(new BadgeWord(
                        getTranslation(KEY + "urgency." + incident.urgency().code()),
                        incident.closed().isPresent() ? Tone.PLAIN : Tone.ERROR)),
                own(incident.words()));
        if (incident.closed().isPresent()) {
            all.add(new Paragraph(
                    getTranslation(KEY + "incident.closed", incident.closed().get(), incident.outcome())));
        } else {
            all.add(closing(staff, stay, incident));
        }
        return all;
    }

    private Div closing(User staff, Stay stay, Incident incident) {
        TextArea outcome = new TextArea(getTranslation(KEY + "incident.outcome"));
        outcome.setHelperText(getTranslation(KEY + "incident.outcome.help"));
        outcome.setMaxLength(LivingDesk.MOST_WORDS);
        outcome.setWidthFull();
        ErrorSummary problems = new ErrorSummary();
        Map<String, TextArea> fields = Map.of("words", outcome);
        Button close = new Button(getTranslation(KEY + "incident.close"), click -> {
            problems.clear(fields);
            try {
                desk.close(staff, stay.placement().id(), incident.id(), outcome.getValue());
                show(staff);
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        return Layouts.stack(problems, outcome, Layouts.actions(close));
    }

    private static Paragraph own(String words) {
        Paragraph own = new Paragraph(words);
        own.addClassName("im-words");
        own.getElement().setAttribute("dir", "auto");
        return own;
    }

    private String name(Map<String, View> seen, String person) {
        View view = seen.get(person);
        return view == null
                ? getTranslation(KEY + "somebody")
                : view.facts()
                        .get("contact-name", Fact.Words.class)
                        .map(Fact.Words::text)
                        .orElse(view.pseudonym());
    }
}
