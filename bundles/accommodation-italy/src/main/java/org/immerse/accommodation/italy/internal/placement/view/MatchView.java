package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeSight;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.placement.PersonSight;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.PlacementDesk;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Fit;
import org.immerse.api.ui.kit.GainList;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.PointsList;
import org.immerse.api.ui.kit.ReadAloud;
import org.immerse.api.ui.kit.SeeTable;
import org.immerse.api.ui.kit.SumBar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One home and why it fits: every reason with its points, what would fit better, who would see what, and the answer. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.MATCH,
        title = "accommodation-italy.placement.match.title",
        icon = "home",
        menu = false,
        roles = "NEWCOMER")
public final class MatchView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";

    private final transient HomeMatches matches;
    private final transient HomeSight sight;
    private final transient PlacementDesk desk;
    private final transient Placements placements;
    private final transient HomeCards cards;
    private final transient Firewall firewall;
    private final transient Messages messages;
    private final transient UserSession session;
    private String id = "";

    /** One home for whoever is signed in. */
    @Activate
    public MatchView(
            @Reference HomeMatches matches,
            @Reference HomeSight sight,
            @Reference PlacementDesk desk,
            @Reference Placements placements,
            @Reference HomeCards cards,
            @Reference Firewall firewall,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.matches = matches;
        this.sight = sight;
        this.desk = desk;
        this.placements = placements;
        this.cards = cards;
        this.firewall = firewall;
        this.messages = messages;
        this.session = session;
        setId("accommodation-italy-match");
        addClassName("im-stack");
        live.follow(this, Set.of(Placements.CHANGED, Homes.CHANGED, Safeguarding.CHANGED), event -> {
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
        Optional<User> user = session.user().filter(one -> one.is(Role.NEWCOMER));
        Optional<Home> home = user.flatMap(one -> sight.see(one, id)).map(HomeSight.Seen::home);
        add(Links.back(Routes.MINE, getTranslation(KEY + "match.back")));
        if (home.isPresent()) {
            show(user.orElseThrow(), home.get());
        } else {
            add(new EmptyState(getTranslation(KEY + "match.gone"), getTranslation(KEY + "next.declined")));
        }
    }

    private void show(User user, Home home) {
        Match match = matches.explain(user.id(), home);
        Div why = Layouts.stack(
                new Fit(
                                match.score(),
                                match.reasons().stream().map(SumBar.Part::of).toList())
                        .tall(),
                new PointsList(match));
        Card reasons = Card.titled(getTranslation(KEY + "match.title"), new ReadAloud(why), why)
                .stacked();
        add(
                new PageHeader(home.title(), cards.where(home, getLocale())),
                Layouts.beside(
                        Layouts.stack(reasons, improvements(user, home), sees()),
                        answer(user, home),
                        new Card(
                                        cards.facts(home, getLocale()),
                                        Links.to(
                                                "accommodation-italy/home/" + home.id(),
                                                getTranslation(KEY + "match.home")))
                                .tight()
                                .stacked()));
    }

    private Card answer(User user, Home home) {
        Card card = new Card().tight().stacked();
        ErrorSummary errors = new ErrorSummary();
        card.add(errors);
        Optional<Placement> there = placements.ofPerson(user.id()).stream()
                .filter(one -> one.home().equals(home.id()) && one.state().isOpen())
                .findFirst();
        if (there.filter(one -> one.words().person().isPositive()).isPresent()) {
            card.add(
                    new Paragraph(
                            getTranslation(KEY + "next." + there.get().state().code())),
                    Links.button(Routes.item(there.get().id()), getTranslation(KEY + "mine.follow")));
            return card;
        }
        Button yes = button("step.interest", errors, () -> {
            Placement begun = desk.interested(user, home);
            getUI().ifPresent(ui -> ui.navigate(Routes.item(begun.id())));
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Button no = button("step.decline", errors, () -> {
            desk.notForMe(user, home);
            getUI().ifPresent(ui -> ui.navigate(Routes.MINE));
        });
        card.add(Layouts.actions(yes, no));
        return card;
    }

    private Button button(String key, ErrorSummary errors, Runnable step) {
        Button button = new Button(getTranslation(KEY + key), click -> {
            try {
                step.run();
            } catch (ProblemException problem) {
                errors.show(problem, Map.of());
            }
        });
        button.setId("accommodation-italy-" + key.replace('.', '-'));
        return button;
    }

    /** Worked out after the page is there: every change is scored anew. */
    private Card improvements(User user, Home home) {
        Card card = new Card(getTranslation(KEY + "match.improve"));
        card.setVisible(false);
        List<Improvement> gains = matches.improvements(user.id(), home);
        if (!gains.isEmpty()) {
            GainList list = new GainList();
            gains.stream()
                    .filter(gain -> asked(gain.field()))
                    .forEach(gain -> list.add(
                            gain.gain(),
                            gain.score(),
                            messages.text(gain.text(), getLocale()),
                            Links.to(
                                    Routes.question(gain.field(), Routes.match(home.id())),
                                    getTranslation(KEY + "match.improve.change"))));
            card.add(list);
            card.setVisible(list.getComponentCount() > 0);
        }
        return card;
    }

    private boolean asked(String field) {
        return messages.has("accommodation-italy.profile." + field + ".title");
    }

    /** Read from the firewall, never written by hand. */
    private Component sees() {
        SeeTable table = new SeeTable(
                getTranslation(KEY + "see.home"),
                List.of(
                        getTranslation(KEY + "see.now"),
                        getTranslation(KEY + "see.meeting"),
                        getTranslation(KEY + "see.agreed")));
        for (String field : List.of(
                Field.HOME_LIFE,
                Field.INDEPENDENCE,
                Field.LANGUAGES,
                Field.CONTACT_NAME,
                Field.LETTER,
                Field.VOUCHERS,
                Field.CONTACT_PHONE,
                Field.PLACE,
                Field.BUDGET,
                Field.BIRTH_DATE,
                Field.GENDER)) {
            table.row(
                    getTranslation("accommodation-italy.profile." + field + ".short"),
                    List.of(PersonSight.SUGGESTED, PersonSight.MEETING, PersonSight.AGREED).stream()
                            .map(task -> firewall.of(task, field) == Visibility.SHOWN)
                            .toList());
        }
        Div scroll = new Div(table);
        scroll.addClassName("im-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation(KEY + "match.see"));
        return new Card(getTranslation(KEY + "match.see"), scroll);
    }
}
