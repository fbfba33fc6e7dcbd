package org.immerse.ui.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.ui.Live;

/** Brings events to the open pages that follow them. */
@org.osgi.service.component.annotations.Component(service = {Live.class, EventListener.class})
public final class LivePages implements Live, EventListener {
    private record Follower(Component component, UI page, Set<String> topics, Consumer<Event> action) {}

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

    @Override
    public void follow(Component component, Set<String> topics, Consumer<Event> action) {
        component.addAttachListener(attached -> start(component, attached.getUI(), topics, action));
        if (component.isAttached()) {
            component.getUI().ifPresent(page -> start(component, page, topics, action));
        }
    }

    private void start(Component component, UI page, Set<String> topics, Consumer<Event> action) {
        Follower follower = new Follower(component, page, Set.copyOf(topics), action);
        followers.add(follower);
        component.addDetachListener(left -> {
            followers.remove(follower);
            left.unregisterListener();
        });
    }

    @Override
    public void happened(Event event) {
        for (Follower follower : followers) {
            if (follower.topics().contains(event.topic())) {
                tell(follower, event);
            }
        }
    }

    private void tell(Follower follower, Event event) {
        try {
            follower.page().access(() -> {
                if (followers.contains(follower)) {
                    follower.action().accept(event);
                }
            });
        } catch (UIDetachedException closed) {
            followers.remove(follower);
        }
    }

    /** How many follow now. */
    int count() {
        return followers.size();
    }
}
