package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.ui.internal.shell.MenuCounts.Waiting;
import org.immerse.ui.internal.views.ViewEntry;

/** The menu at the bottom on phones: at most five places, the last one leading to the rest and to signing out. */
final class BottomMenu extends Nav {
    BottomMenu() {
        addClassName("im-bottom");
    }

    /** Draws the entries; somebody signed in also finds the way to all of the menu, where one signs out. */
    void draw(List<ViewEntry> entries, String path, boolean signedIn, Map<String, Waiting> waiting) {
        removeAll();
        setAriaLabel(getTranslation("ui.menu"));
        String current = MenuLinks.current(entries, path).map(ViewEntry::route).orElse("\n");
        boolean fit = !signedIn && MenuLinks.fit(entries);
        List<ViewEntry> shown = fit ? entries : entries.subList(0, Math.min(entries.size(), MenuLinks.PLACES - 1));
        shown.forEach(entry -> add(MenuLinks.link(
                entry,
                getTranslation(entry.menuTitle()),
                entry.route().equals(current),
                Optional.ofNullable(waiting.get(entry.route())))));
        if (!fit) {
            boolean elsewhere = shown.stream().noneMatch(entry -> entry.route().equals(current));
            add(MenuLinks.link(MenuView.ROUTE, "plus", getTranslation("ui.menu.more"), elsewhere));
        }
    }
}
