package org.immerse.api.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.event.Event;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps open pages up to date: what happens elsewhere reaches them by push. Thread-safe. */
@ProviderType
public interface Live {
    /**
     * Follows events for as long as the component is attached. The action runs inside {@code UI.access} of the component's
     * page; it is not called after detach.
     *
     * @param topics exact topics, such as {@code requests.changed}
     */
    void follow(Component component, Set<String> topics, Consumer<Event> action);
}
