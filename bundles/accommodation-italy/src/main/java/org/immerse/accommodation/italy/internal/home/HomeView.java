package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One home, as far as whoever looks may see it. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.HOME,
        title = "accommodation-italy.home.one",
        icon = "home",
        menu = false,
        roles = {"NEWCOMER", "GUARDIAN", "CASEWORKER", "PROVIDER"})
public final class HomeView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.home.";

    private final transient HomeSight sight;
    private final transient HomeWords words;
    private final transient Photos photos;
    private final transient UserSession session;
    private String id = "";

    /** A home for whoever is signed in. */
    @Activate
    public HomeView(
            @Reference HomeSight sight,
            @Reference HomeWords words,
            @Reference Photos photos,
            @Reference UserSession session,
            @Reference Live live) {
        this.sight = sight;
        this.words = words;
        this.photos = photos;
        this.session = session;
        setId("accommodation-italy-home");
        addClassName("im-stack");
        live.follow(this, Set.of(Homes.CHANGED, Safeguarding.CHANGED, Placements.CHANGED), event -> {
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
        Optional<HomeSight.Seen> seen = session.user().flatMap(user -> sight.see(user, id));
        if (seen.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "gone"), getTranslation(KEY + "gone.why")));
            return;
        }
        draw(seen.get());
    }

    private void draw(HomeSight.Seen seen) {
        Home home = seen.home();
        PageHeader header =
                new PageHeader(home.title(), words.kind(home, getLocale()) + " · " + words.place(home, getLocale()));
        if (seen.own() || seen.staff()) {
            header.below(Layouts.row(HomeBadge.of(this, words.clearance(home))));
        }
        if (seen.own()) {
            header.action(Links.button(Routes.photos(home.id()), getTranslation(KEY + "photos")));
        } else if (seen.staff()) {
            header.action(Links.button(Routes.clearance(home.id()), getTranslation(KEY + "check")));
        }
        add(header, new HomePage(home, seen.address(), words, photos));
    }
}
