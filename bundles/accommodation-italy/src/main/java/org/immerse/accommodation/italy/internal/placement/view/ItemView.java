package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.StatusThread;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One placement: where it stands, what happens next, and what the reader may do; the same page for everybody who has to do with it. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.ITEM,
        title = "accommodation-italy.placement.item.title",
        icon = "home",
        menu = false,
        roles = {"NEWCOMER", "GUARDIAN", "PROVIDER", "CASEWORKER"})
public final class ItemView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";
    private static final List<State> WAY = List.of(
            State.SUGGESTED,
            State.BOTH_INTERESTED,
            State.MEETING,
            State.VISIT,
            State.TRIAL,
            State.AGREED,
            State.LIVING);

    private final transient PlacementDesk desk;
    private final transient PersonSight sight;
    private final transient Messages messages;
    private final transient Concepts concepts;
    private final transient UserSession session;
    private final Div head = Layouts.stack();
    private final Div main = Layouts.stack();
    private final Div side = Layouts.stack();
    private final Div about = Layouts.stack();
    private transient Set<Step> offered = Set.of();
    private String id = "";

    /** One placement for whoever is signed in. */
    @Activate
    public ItemView(
            @Reference PlacementDesk desk,
            @Reference PersonSight sight,
            @Reference Messages messages,
            @Reference Concepts concepts,
            @Reference UserSession session,
            @Reference Live live) {
        this.desk = desk;
        this.sight = sight;
        this.messages = messages;
        this.concepts = concepts;
        this.session = session;
        setId("accommodation-italy-placement");
        addClassName("im-stack");
        live.follow(this, Set.of(Placements.CHANGED), event -> {
            if (event.ids().containsValue(id)) {
                show();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String placement) {
        id = placement;
        showAnew();
    }

    private void showAnew() {
        removeAll();
        side.removeAll();
        offered = Set.of();
        show();
    }

    /** Draws everything but the steps, which stay as they are while the same are possible: somebody may be filling one in. */
    private void show() {
        Optional<User> user = session.user();
        Optional<Met> met = user.flatMap(one -> desk.find(one, id));
        Optional<PersonSight.Person> person =
                met.filter(one -> one.as() != Actor.PERSON).flatMap(one -> sight.see(user.orElseThrow(), one));
        if (met.isEmpty() || met.get().as() != Actor.PERSON && person.isEmpty()) {
            removeAll();
            add(new EmptyState(getTranslation(KEY + "problem.gone"), getTranslation(KEY + "next.declined")));
            return;
        }
        draw(user.orElseThrow(), met.get(), person);
    }

    private void draw(User user, Met met, Optional<PersonSight.Person> person) {
        Placement placement = met.placement();
        String home = met.home().title();
        head.removeAll();
        main.removeAll();
        about.removeAll();
        head.add(new PageHeader(
                person.map(one -> getTranslation(KEY + "item.staff", one.name(), home))
                        .orElse(home),
                getTranslation(KEY + "next." + placement.state().code())));
        main.add(new Card(getTranslation(KEY + "item.steps"), thread(placement)));
        person.filter(one -> met.as() != Actor.GUARDIAN)
                .ifPresent(one -> main.add(new PersonCard(
                        one,
                        new FactWords(messages, concepts, getLocale()),
                        met.as() == Actor.HOST && !placement.state().isKnown())));
        about.add(about(met));
        Set<Step> open = met.open();
        if (side.getComponentCount() == 0 || !open.equals(offered)) {
            offered = open;
            side.removeAll();
            side.add(actions(user, met));
        }
        if (getComponentCount() == 0) {
            add(head, Layouts.beside(main, side, about));
        }
    }

    private Card about(Met met) {
        Card card = new Card(
                        Links.to("accommodation-italy/home/" + met.home().id(), getTranslation(KEY + "match.home")))
                .tight()
                .stacked();
        if (met.as() == Actor.COORDINATOR) {
            card.add(
                    new Paragraph(getTranslation(KEY + "staff.person") + ": "
                            + getTranslation(KEY + "word."
                                    + met.placement().words().person().code())),
                    new Paragraph(getTranslation(KEY + "staff.home") + ": "
                            + getTranslation(KEY + "word."
                                    + met.placement().words().host().code())));
        }
        return card;
    }

    private StatusThread thread(Placement placement) {
        StatusThread thread = new StatusThread();
        if (!placement.state().isOpen()) {
            return thread.add(
                    StatusThread.State.NOW,
                    getTranslation(KEY + "state." + placement.state().code()),
                    getTranslation(KEY + "next." + placement.state().code()));
        }
        int now = WAY.indexOf(placement.state());
        for (int i = 0; i < WAY.size(); i++) {
            State state = WAY.get(i);
            if (state == State.TRIAL && now > i && placement.state() != State.TRIAL) {
                continue;
            }
            thread.add(
                    i < now ? StatusThread.State.DONE : i == now ? StatusThread.State.NOW : StatusThread.State.WAITING,
                    getTranslation(KEY + "state." + state.code()),
                    "",
                    i == now ? more(placement) : new Component[0]);
        }
        return thread;
    }

    private Component[] more(Placement placement) {
        List<Component> more = new ArrayList<>();
        more.add(new Paragraph(getTranslation(KEY + "next." + placement.state().code())));
        placement.appointment().map(this::when).map(Paragraph::new).ifPresent(more::add);
        placement
                .stay()
                .heldUntil()
                .map(day -> new Paragraph(getTranslation(KEY + "item.held", day)))
                .ifPresent(more::add);
        placement
                .stay()
                .from()
                .map(day -> new Paragraph(getTranslation(KEY + "item.from", day)))
                .ifPresent(more::add);
        return more.toArray(Component[]::new);
    }

    private String when(Appointment appointment) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(appointment.at());
        return getTranslation(KEY + "item.at", appointment.at().toLocalDate(), time, appointment.place());
    }

    private Card actions(User user, Met met) {
        Card card = new Card(getTranslation(KEY + "item.do")).tight().stacked();
        Set<Step> open = met.open();
        if (open.isEmpty()) {
            card.add(new Paragraph(getTranslation(KEY + "item.nothing")));
        }
        for (Step step : open) {
            if (step == Step.OPEN_MEETING && met.placement().state() == State.BOTH_INTERESTED) {
                card.add(Links.primary(Routes.decide(met.home().id()), getTranslation(KEY + "decide.title")));
            } else {
                StepForm form = new StepForm(step, met.as(), move -> take(user, move));
                boolean simple = met.as() != Actor.COORDINATOR;
                card.add(simple ? form : new Details(getTranslation(KEY + "step." + step.code()), form));
            }
        }
        return card;
    }

    private void take(User user, Move move) {
        desk.take(user, id, move);
        showAnew();
    }
}
