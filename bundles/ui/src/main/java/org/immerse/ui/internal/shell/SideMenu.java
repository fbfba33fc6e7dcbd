package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.kit.Icons;
import org.immerse.ui.internal.account.Locations;
import org.immerse.ui.internal.shell.MenuCounts.Waiting;
import org.immerse.ui.internal.views.ViewEntry;

/** The menu at the side on desks: everybody's places, the person's own, administration; signing in or out at its end. */
final class SideMenu extends Aside {
    private final UserSession session;
    private final Div menus = new Div();
    private final Div foot = new Div();

    SideMenu(String siteName, UserSession session) {
        this.session = session;
        addClassName("im-side");
        getElement().setAttribute("aria-label", siteName);
        menus.addClassName("im-stack");
        foot.addClassNames("im-nav", "foot");
        add(new Brand(siteName), menus, foot);
    }

    /** Draws the entries. */
    void draw(List<ViewEntry> entries, String path, Map<String, Waiting> waiting) {
        menus.removeAll();
        String current = MenuLinks.current(entries, path).map(ViewEntry::route).orElse("\n");
        Nav main = nav(getTranslation("ui.menu"));
        Nav administration = nav(getTranslation("ui.menu.administration"));
        entries.forEach(entry -> (entry.order() < ViewEntry.ADMINISTRATION ? main : administration)
                .add(MenuLinks.link(
                        entry,
                        getTranslation(entry.menuTitle()),
                        entry.route().equals(current),
                        Optional.ofNullable(waiting.get(entry.route())))));
        menus.add(main);
        if (administration.getComponentCount() > 0) {
            Paragraph label = new Paragraph(getTranslation("ui.menu.administration"));
            label.addClassName("im-nav-label");
            menus.add(new Div(label, administration));
        }
        foot.removeAll();
        foot.add(
                session.user().isPresent()
                        ? signOut()
                        : MenuLinks.link(
                                Locations.SIGN_IN,
                                "user",
                                getTranslation("ui.sign-in"),
                                path.equals(Locations.SIGN_IN)));
    }

    private NativeButton signOut() {
        NativeButton button = new NativeButton();
        button.addClassName("im-navbtn");
        button.getElement().setAttribute("type", "button");
        button.add(Icons.of("exit"), new Span(getTranslation("ui.sign-out")));
        button.addClickListener(click -> session.signOut());
        return button;
    }

    private static Nav nav(String label) {
        Nav nav = new Nav();
        nav.addClassName("im-nav");
        nav.setAriaLabel(label);
        return nav;
    }
}
