package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.placement.GuardMatches;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.PointsList;
import org.immerse.api.ui.kit.Worklist;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * The homes for a young person whom a guardian or educator acts for. It is as if it did not exist for everybody else, and from the moment the
 * delegation is over.
 */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.GUARD,
        title = "accommodation-italy.placement.guard.title",
        icon = "home",
        menu = false,
        roles = "GUARDIAN")
public final class GuardView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.placement.";
    private static final int MOST = 20;

    private final transient GuardMatches matches;
    private final transient Homes homes;
    private final transient HomeCards cards;
    private final transient UserSession session;
    private String person = "";

    /** For whoever is signed in. */
    @Activate
    public GuardView(
            @Reference GuardMatches matches,
            @Reference Homes homes,
            @Reference HomeCards cards,
            @Reference UserSession session,
            @Reference Live live) {
        this.matches = matches;
        this.homes = homes;
        this.cards = cards;
        this.session = session;
        setId("accommodation-italy-guard");
        addClassName("im-stack");
        live.follow(
                this,
                Set.of("delegation.changed", Placements.CHANGED, Homes.CHANGED, Safeguarding.CHANGED),
                event -> show(session.user().flatMap(user -> matches.see(user, person))));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        open(id);
    }

    /** Opens the page of a person: each time it is kept that somebody looked. */
    void open(String id) {
        person = id;
        show(session.user().flatMap(user -> matches.look(user, id)));
    }

    private void show(Optional<GuardMatches.Seen> seen) {
        removeAll();
        add(Links.back(Routes.GROUP, getTranslation("accommodation-italy.desk.group")));
        if (seen.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "problem.gone"), getTranslation(KEY + "guard.gone.why")));
            return;
        }
        draw(seen.get());
    }

    private void draw(GuardMatches.Seen seen) {
        add(new PageHeader(getTranslation(KEY + "guard.for", seen.name()), getTranslation(KEY + "guard.lead")));
        if (!seen.going().isEmpty()) {
            add(new H2(getTranslation(KEY + "mine.going")), going(seen.going()));
        }
        if (seen.found().stream().noneMatch(HomeMatches.Found::isSuitable)) {
            add(waiting(seen.waiting()));
        }
        Div list = new Div();
        list.addClassName("im-matches");
        seen.found().stream()
                .limit(MOST)
                .forEach(one -> list.add(cards.card(
                        one,
                        Routes.home(one.home().id()),
                        getLocale(),
                        new Details(getTranslation(KEY + "mine.why"), new PointsList(one.match())))));
        add(list, new HiddenNote(getTranslation(KEY + "guard.hidden")));
    }

    private Worklist going(List<Placement> going) {
        Worklist list = new Worklist();
        going.forEach(one -> homes.find(one.home())
                .ifPresent(home -> list.add(
                        "home",
                        Links.to(Routes.item(one.id()), home.title()),
                        List.of(),
                        getTranslation(KEY + "state." + one.state().code()))));
        return list;
    }

    private EmptyState waiting(HomeMatches.Waiting why) {
        EmptyState empty = new EmptyState(
                getTranslation(KEY + "mine.none"),
                why.ageUnknown()
                        ? getTranslation(KEY + "guard.age")
                        : getTranslation(KEY + "guard.none.why", why.open()));
        why.leftOut()
                .forEach((rule, count) -> empty.add(new Paragraph(getTranslation(
                        KEY + "mine.left-out",
                        getTranslation("accommodation-italy.criterion." + rule + ".title"),
                        count))));
        return empty;
    }
}
