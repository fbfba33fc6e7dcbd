package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeDraft;
import org.immerse.accommodation.italy.internal.home.HomePage;
import org.immerse.accommodation.italy.internal.home.HomeWords;
import org.immerse.accommodation.italy.internal.home.HostDesk;
import org.immerse.accommodation.italy.internal.home.Photos;
import org.immerse.accommodation.italy.internal.home.Routes;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A host's place as young people will see it before a meeting, with the changes that are not sent yet. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.PREVIEW,
        title = "accommodation-italy.home.preview",
        icon = "eye",
        menu = false,
        roles = "PROVIDER")
public final class PreviewView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String HOME = "accommodation-italy.home.";

    private final transient HostDesk desk;
    private final transient HomeWords words;
    private final transient Photos photos;

    /** The place of whoever is signed in. */
    @Activate
    public PreviewView(@Reference HostDesk desk, @Reference HomeWords words, @Reference Photos photos) {
        this.desk = desk;
        this.words = words;
        this.photos = photos;
        setId("accommodation-italy-preview");
        addClassName("im-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        open(id);
    }

    void open(String id) {
        removeAll();
        Optional<Home> home = desk.editing(id).map(HomeDraft::home).or(() -> desk.find(id));
        if (home.isEmpty()) {
            add(new EmptyState(getTranslation(HOME + "gone"), getTranslation(HOME + "gone.why"))
                    .actions(Links.button(Routes.HOST, getTranslation(HOME + "own"))));
            return;
        }
        Home seen = home.get().withoutAddress();
        String title = seen.title().isBlank() ? words.kind(seen, getLocale()) : seen.title();
        add(
                Links.back(Routes.check(id), getTranslation(EntryView.KEY + "check.title")),
                new Callout(Tone.ACCENT, getTranslation(EntryView.KEY + "preview.what")),
                new PageHeader(title, words.kind(seen, getLocale()) + " · " + words.place(seen, getLocale())),
                new HomePage(seen, false, words, photos));
    }
}
