package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Homes for the young person who is signed in, what is going on with some, and why nothing suitable is there where that is so. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.MINE,
        title = "accommodation-italy.placement.mine.title",
        menuTitle = "accommodation-italy.menu",
        choice = "accommodation-italy.choice",
        icon = "building",
        order = 20,
        roles = "NEWCOMER")
public final class MatchesView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";
    /** The version of the text people agree to. */
    private static final String TEXT_VERSION = "1";
    /** How many homes come at a time. */
    private static final int PAGE = 10;

    private final transient HomeMatches matches;
    private final transient Placements placements;
    private final transient Homes homes;
    private final transient Grown grown;
    private final transient HomeCards cards;
    private final transient UserSession session;

    private int shown = PAGE;
    private transient Optional<Seen> drawn = Optional.empty();

    /** What the page is drawn from. */
    private record Seen(User user, List<Placement> placements, List<HomeMatches.Found> found) {}

    /** The homes of whoever is signed in. */
    @Activate
    public MatchesView(
            @Reference HomeMatches matches,
            @Reference Placements placements,
            @Reference Homes homes,
            @Reference Grown grown,
            @Reference HomeCards cards,
            @Reference UserSession session,
            @Reference Live live) {
        this.matches = matches;
        this.placements = placements;
        this.homes = homes;
        this.grown = grown;
        this.cards = cards;
        this.session = session;
        setId("accommodation-italy-mine");
        addClassName("im-stack");
        live.follow(this, Set.of(Placements.CHANGED, Homes.CHANGED, Safeguarding.CHANGED), event -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        show(seen());
    }

    private void show(Optional<Seen> seen) {
        drawn = seen;
        removeAll();
        add(new PageHeader(getTranslation(KEY + "mine.title"), getTranslation(KEY + "mine.lead")));
        seen.ifPresent(this::show);
    }

    /** Draws anew only where something changed for this reader. */
    private void follow() {
        Optional<Seen> now = seen();
        if (!now.equals(drawn)) {
            show(now);
        }
    }

    private Optional<Seen> seen() {
        return session.user()
                .filter(user -> user.is(Role.NEWCOMER))
                .map(user -> new Seen(user, placements.ofPerson(user.id()), matches.forPerson(user.id())));
    }

    private void show(Seen seen) {
        User user = seen.user();
        if (!grown.agrees(user.id(), YoungProfile.SHOW_TO_HOMES)) {
            add(consent(user));
        }
        List<Placement> mine = seen.placements();
        List<Placement> going = mine.stream()
                .filter(one -> one.words().person().isPositive() || one.state().isKnown())
                .filter(one -> one.state().isOpen() || !one.end().isPresent())
                .toList();
        if (!going.isEmpty()) {
            add(new H2(getTranslation(KEY + "mine.going")), going(going));
        }
        Set<String> met = mine.stream().map(Placement::home).collect(Collectors.toSet());
        List<HomeMatches.Found> found = seen.found().stream()
                .filter(one -> !met.contains(one.home().id())
                        || isOnlySuggested(mine, one.home().id()))
                .toList();
        if (found.stream().noneMatch(HomeMatches.Found::isSuitable)) {
            add(waiting(user));
        }
        Div list = new Div();
        list.addClassName("im-matches");
        found.stream()
                .limit(shown)
                .forEach(one -> list.add(cards.card(
                        one,
                        Routes.match(one.home().id()),
                        getLocale(),
                        Links.button(Routes.match(one.home().id()), getTranslation(KEY + "mine.why")))));
        add(list);
        if (found.size() > shown) {
            add(new Button(getTranslation(KEY + "mine.more", found.size() - shown), click -> {
                shown += PAGE;
                show();
            }));
        }
    }

    private static boolean isOnlySuggested(List<Placement> mine, String home) {
        return mine.stream()
                .filter(one -> one.home().equals(home))
                .allMatch(one -> one.state().isOpen()
                        && !one.words().person().isPositive()
                        && !one.state().isKnown());
    }

    private Component going(List<Placement> going) {
        Worklist list = new Worklist();
        going.forEach(one -> homes.find(one.home())
                .ifPresent(home -> list.add(
                        "home",
                        Links.to(Routes.item(one.id()), home.title()),
                        List.of(getTranslation(KEY + "next." + one.state().code())),
                        getTranslation(KEY + "state." + one.state().code()))));
        return list;
    }

    private Component waiting(User user) {
        HomeMatches.Waiting why = matches.waiting(user.id());
        if (why.ageUnknown()) {
            return new EmptyState(getTranslation(KEY + "mine.none"), getTranslation(KEY + "mine.age"))
                    .actions(Links.primary(
                            Routes.question(Field.BIRTH_DATE, Routes.MINE), getTranslation(KEY + "mine.try")));
        }
        EmptyState empty =
                new EmptyState(getTranslation(KEY + "mine.none"), getTranslation(KEY + "mine.none.why", why.open()));
        why.leftOut()
                .forEach((rule, count) -> empty.add(new Paragraph(getTranslation(
                        KEY + "mine.left-out",
                        getTranslation("accommodation-italy.criterion." + rule + ".title"),
                        count))));
        if (why.dayUnknown()) {
            empty.tryThis(
                    "calendar",
                    getTranslation(KEY + "mine.day"),
                    getTranslation(KEY + "mine.day.brings"),
                    Routes.question(Field.HOUSING_FROM, Routes.MINE));
        }
        return empty.tryThis(
                "file",
                getTranslation(KEY + "mine.try"),
                getTranslation(KEY + "mine.try.brings"),
                Routes.questions(Routes.MINE));
    }

    /** Asked where nothing was agreed to, and afresh on the 18th birthday. */
    private Component consent(User user) {
        boolean afresh = grown.askAfresh(user.id(), YoungProfile.SHOW_TO_HOMES);
        Button agree = new Button(getTranslation(KEY + "consent.do"), click -> {
            grown.agree(user.id(), YoungProfile.SHOW_TO_HOMES, TEXT_VERSION, getLocale());
            show();
        });
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        agree.setId("accommodation-italy-agree");
        Callout callout = new Callout(
                afresh ? Tone.WARNING : Tone.ACCENT,
                new Paragraph(getTranslation(YoungProfile.SHOW_TO_HOMES + ".consent")),
                new Paragraph(getTranslation(YoungProfile.SHOW_TO_HOMES + ".consent-help")),
                new Paragraph(agree));
        return callout.heading(getTranslation(KEY + (afresh ? "consent.afresh" : "consent.ask")));
    }
}
