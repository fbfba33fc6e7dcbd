package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Appointment;
import org.immerse.accommodation.italy.internal.placement.Move;
import org.immerse.accommodation.italy.internal.placement.PersonSight;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk.Met;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.placement.Step;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everybody who wants one home, side by side: a coordinator decides who meets it, and why. The list is kept with the decision. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.DECIDE,
        title = "accommodation-italy.placement.decide.title",
        icon = "users",
        menu = false,
        roles = "CASEWORKER")
public final class DecideView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";
    private static final int MOST_WORDS = 2000;

    private final transient Placements placements;
    private final transient PlacementDesk desk;
    private final transient PersonSight sight;
    private final transient HomeMatches matches;
    private final transient Messages messages;
    private final transient Concepts concepts;
    private final transient UserSession session;
    private final transient Clock clock;
    private final DayField at = new DayField();
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();
    private final TextArea reason = new TextArea();
    private final ErrorSummary errors = new ErrorSummary();
    private String id = "";
    private String chosen = "";

    /** One home for whoever is signed in. */
    @Activate
    public DecideView(
            @Reference Placements placements,
            @Reference PlacementDesk desk,
            @Reference PersonSight sight,
            @Reference HomeMatches matches,
            @Reference Messages messages,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Clock clock,
            @Reference Live live) {
        this.placements = placements;
        this.desk = desk;
        this.sight = sight;
        this.matches = matches;
        this.messages = messages;
        this.concepts = concepts;
        this.session = session;
        this.clock = clock;
        setId("accommodation-italy-decide");
        addClassName("im-stack");
        at.setLabel(getTranslation(KEY + "field.at"));
        time.setLabel(getTranslation(KEY + "field.time"));
        place.setLabel(getTranslation(KEY + "field.place"));
        reason.setLabel(getTranslation(KEY + "field.reason"));
        reason.setMaxLength(MOST_WORDS);
        time.setLocale(getLocale());
        live.follow(this, Set.of(Placements.CHANGED), event -> {
            if (event.ids().containsValue(id)) {
                show();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String home) {
        id = home;
        show();
    }

    private void show() {
        removeAll();
        add(
                Links.back(Routes.STAFF, getTranslation(KEY + "staff.title")),
                new PageHeader(getTranslation(KEY + "decide.title"), getTranslation(KEY + "decide.lead")));
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        List<Met> met = placements.ofHome(id).stream()
                .filter(one -> one.state() == State.BOTH_INTERESTED)
                .flatMap(one -> desk.meet(staff, one).stream())
                .filter(one -> one.as() == Actor.COORDINATOR)
                .toList();
        Map<String, PersonSight.Person> people = sight.seeAll(staff, met);
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "staff.none"), getTranslation(KEY + "staff.none.why")));
            return;
        }
        Home home = met.getFirst().home();
        List<PersonSight.Person> ordered = new ArrayList<>(people.values());
        ordered.sort(
                java.util.Comparator.comparingInt(PersonSight.Person::score).reversed());
        RankingSeen seen = seen(ordered, home);
        Div cards = new Div();
        cards.addClassName("im-matches");
        FactWords words = new FactWords(messages, concepts, getLocale());
        ordered.forEach(person -> cards.add(new PersonCard(person, words, false)));
        add(cards, form(staff, ordered, seen));
    }

    private RankingSeen seen(List<PersonSight.Person> people, Home home) {
        List<String> persons =
                people.stream().map(one -> one.placement().person()).toList();
        return RankingSeen.of(
                AccommodationItalyModule.ID,
                clock.instant(),
                true,
                matches.forHome(persons, home).stream()
                        .map(one -> new RankingSeen.Row(one.need(), one.match()))
                        .toList());
    }

    private Card form(User staff, List<PersonSight.Person> people, RankingSeen seen) {
        RadioButtonGroup<Placement> who = Choices.one(
                getTranslation(KEY + "decide.who"),
                people.stream()
                        .map(one ->
                                Choice.of(one.placement(), one.name(), getTranslation("ui.fit.points", one.score())))
                        .toList());
        who.setLabel(getTranslation(KEY + "decide.who"));
        people.stream()
                .map(PersonSight.Person::placement)
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .ifPresent(who::setValue);
        who.addValueChangeListener(change ->
                chosen = change.getValue() == null ? "" : change.getValue().id());
        Button decide = new Button(
                getTranslation(KEY + "decide.do"), click -> decide(staff, who.getOptionalValue(), people, seen));
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        decide.setId("accommodation-italy-decide-do");
        return new Card(
                        getTranslation(KEY + "decide.who"),
                        errors,
                        who,
                        at,
                        time,
                        place,
                        reason,
                        Layouts.actions(decide))
                .stacked();
    }

    private void decide(User staff, Optional<Placement> chosen, List<PersonSight.Person> people, RankingSeen seen) {
        Map<String, com.vaadin.flow.component.Component> fields = Map.of("at", at, "place", place, "reason", reason);
        errors.clear(fields);
        try {
            Placement one = chosen.orElseThrow(() -> ProblemException.invalid("who", Text.of(KEY + "decide.who")));
            List<Placement> others = people.stream()
                    .map(PersonSight.Person::placement)
                    .filter(other -> !other.id().equals(one.id()))
                    .toList();
            Move open = Move.of(Step.OPEN_MEETING, Actor.COORDINATOR);
            Move meeting = at.getOptionalValue()
                    .flatMap(day -> time.getOptionalValue()
                            .map(clockTime -> open.at(new Appointment(
                                    day.atTime(clockTime), place.getValue().strip()))))
                    .orElse(open);
            desk.choose(staff, one.id(), others, meeting, reason.getValue().strip(), seen);
            getUI().ifPresent(ui -> ui.navigate(Routes.item(one.id())));
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }
}
