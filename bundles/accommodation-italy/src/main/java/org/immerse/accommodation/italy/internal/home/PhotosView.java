package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Photos of a host's home: adding and removing them. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.PHOTOS,
        title = "accommodation-italy.home.photos",
        icon = "eye",
        menu = false,
        roles = "PROVIDER")
public final class PhotosView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.home.";

    private final transient HostDesk desk;
    private final transient Messages messages;

    /** The photos of whoever is signed in. */
    @Activate
    public PhotosView(@Reference HostDesk desk, @Reference Messages messages) {
        this.desk = desk;
        this.messages = messages;
        setId("accommodation-italy-photos");
        addClassName("im-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        desk.find(id)
                .ifPresentOrElse(
                        this::draw,
                        () -> add(new EmptyState(getTranslation(KEY + "gone"), getTranslation(KEY + "gone.why"))
                                .actions(Links.button(Routes.HOST, getTranslation(KEY + "own")))));
    }

    private void draw(Home shown) {
        add(
                Links.back(Routes.HOST, getTranslation(KEY + "own")),
                new PageHeader(getTranslation(KEY + "photos.of", shown.title()), getTranslation(KEY + "photos.lead")),
                new PhotoList(desk, shown.id(), messages),
                Layouts.actions(Links.primary(Routes.HOST, getTranslation(KEY + "photos.done"))));
    }
}
