package org.immerse.ui.internal.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.ui.internal.views.OpenBrowsers;
import org.immerse.ui.internal.views.OpenPage;
import org.immerse.ui.internal.views.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers beside the entries of the menu. When one may have changed, the menus of open browsers are drawn again. */
@Component(service = {MenuCounts.class, EventListener.class})
public final class MenuCounts implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(MenuCounts.class);

    /**
     * A number and how it is said.
     *
     * @param number at least 1
     * @param words key of the sentence, with the number as its argument
     */
    record Waiting(int number, String words) {}

    private final OpenBrowsers browsers;
    private final List<MenuCount> counts = new CopyOnWriteArrayList<>();

    /** Without numbers yet. */
    @Activate
    public MenuCounts(@Reference OpenBrowsers browsers) {
        this.browsers = browsers;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCount(MenuCount count) {
        counts.add(count);
    }

    void unbindCount(MenuCount count) {
        counts.remove(count);
    }

    /** What waits behind these entries, by route; where nothing does there is no number. */
    Map<String, Waiting> of(List<ViewEntry> entries, Optional<User> user) {
        Map<String, Waiting> waiting = new HashMap<>();
        user.ifPresent(reader -> counts.stream()
                .filter(count ->
                        entries.stream().anyMatch(entry -> entry.route().equals(count.route())))
                .forEach(count -> ask(count, reader).ifPresent(found -> waiting.put(count.route(), found))));
        return waiting;
    }

    /** The entries that are of use to this user. */
    List<ViewEntry> shown(List<ViewEntry> entries, Optional<User> user) {
        return entries.stream()
                .filter(entry -> counts.stream()
                        .filter(count -> count.route().equals(entry.route()))
                        .allMatch(count -> shows(count, user)))
                .toList();
    }

    private static boolean shows(MenuCount count, Optional<User> user) {
        try {
            return count.shows(user);
        } catch (RuntimeException e) {
            LOG.warn("Whether /{} belongs into a menu cannot be said", count.route(), e);
            return false;
        }
    }

    /** A module that cannot count must not take the menu with it. */
    private static Optional<Waiting> ask(MenuCount count, User reader) {
        try {
            int number = count.waiting(reader);
            return number > 0 ? Optional.of(new Waiting(number, count.words())) : Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn("What waits behind /{} cannot be counted", count.route(), e);
            return Optional.empty();
        }
    }

    @Override
    public void happened(Event event) {
        if (counts.stream().anyMatch(count -> count.topics().contains(event.topic()))) {
            browsers.each(OpenPage::countsChanged);
        }
    }
}
