package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Strong;
import org.immerse.ui.internal.account.Locations;
import org.immerse.ui.internal.views.ViewRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything that is in the menu, for phones with more than five places. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = MenuView.ROUTE, title = "ui.menu", icon = "plus", menu = false)
public final class MenuView extends Div implements ModuleView {
    static final String ROUTE = "menu";

    /** The places this user has. */
    @Activate
    public MenuView(
            @Reference ViewRegistry views,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference MenuCounts counts) {
        UnorderedList places = new UnorderedList();
        places.addClassName("im-stack-s");
        counts.shown(MenuLinks.entries(views.all(), session.user(), messages), session.user())
                .forEach(entry -> places.add(place(
                        entry.route().isEmpty() ? "." : entry.route(), entry.icon(), getTranslation(entry.title()))));
        if (session.user().isEmpty()) {
            places.add(place(Locations.SIGN_IN, "user", getTranslation("ui.sign-in")));
        }
        add(new PageHeader(getTranslation("ui.menu")), places);
        if (session.user().isPresent()) {
            NativeButton out = new NativeButton(getTranslation("ui.sign-out"), click -> session.signOut());
            out.addClassName("im-btn");
            add(new Div(out));
        }
    }

    private static ListItem place(String href, String icon, String words) {
        Anchor link = new Anchor(href, new Component[] {Icons.of(icon), new Span(new Strong(words)), Icons.of("next")});
        link.addClassName("im-try");
        return new ListItem(link);
    }
}
