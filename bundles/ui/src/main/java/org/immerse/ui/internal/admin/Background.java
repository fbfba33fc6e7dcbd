package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does slow work beside the page and brings the outcome to it. */
@org.osgi.service.component.annotations.Component(service = Background.class)
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Works out something, then shows it while the component is still on the page. */
    public <T> void run(Component component, Supplier<T> work, Consumer<T> show) {
        UI page = UI.getCurrent();
        threads.execute(() -> {
            T outcome = work.get();
            try {
                page.access(() -> {
                    if (component.isAttached()) {
                        show.accept(outcome);
                    }
                });
            } catch (UIDetachedException closed) {
                LOG.debug("Nobody waits for this any more");
            }
        });
    }

    @Deactivate
    void stop() {
        threads.shutdown();
    }
}
