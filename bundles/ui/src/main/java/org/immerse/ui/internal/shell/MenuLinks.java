package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.Icons;
import org.immerse.ui.internal.shell.MenuCounts.Waiting;
import org.immerse.ui.internal.views.ViewAccess;
import org.immerse.ui.internal.views.ViewEntry;

/** Chooses the entries of the menus, and draws them as links. */
final class MenuLinks {
    /** Places in the bottom bar of phones. */
    static final int PLACES = 5;

    private MenuLinks() {}

    /** The entries this user finds in the menu, in order; a view whose texts are not there yet waits. */
    static List<ViewEntry> entries(List<ViewEntry> views, Optional<User> user, Messages messages) {
        return views.stream()
                .filter(ViewEntry::menu)
                .filter(view -> ViewAccess.invites(view.menuRoles(), user))
                .filter(view -> messages.has(view.title()))
                .toList();
    }

    /** Whether everything fits into the bottom bar. */
    static boolean fit(List<ViewEntry> entries) {
        return entries.size() <= PLACES;
    }

    /** The entry a path belongs to: the one with the longest route it starts with. */
    static Optional<ViewEntry> current(List<ViewEntry> entries, String path) {
        return entries.stream()
                .filter(entry ->
                        entry.route().equals(path) || !entry.route().isEmpty() && path.startsWith(entry.route() + "/"))
                .max(Comparator.comparingInt(entry -> entry.route().length()));
    }

    /** A link to a view, with the number of what waits behind it. */
    static Anchor link(ViewEntry entry, String words, boolean current, Optional<Waiting> waiting) {
        Anchor link = link(entry.route(), entry.icon(), words, current);
        waiting.ifPresent(found -> link.add(number(found)));
        return link;
    }

    private static Span number(Waiting waiting) {
        Span digits = new Span(String.valueOf(waiting.number()));
        digits.getElement().setAttribute("aria-hidden", "true");
        Span said = new Span();
        said.setText(said.getTranslation(waiting.words(), waiting.number()));
        said.addClassName("im-vh");
        Span count = new Span(digits, said);
        count.addClassName("im-count");
        return count;
    }

    /** A link with icon and words. */
    static Anchor link(String route, String icon, String words, boolean current) {
        Anchor link = new Anchor(route.isEmpty() ? "." : route, new Component[] {Icons.of(icon), new Span(words)});
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
