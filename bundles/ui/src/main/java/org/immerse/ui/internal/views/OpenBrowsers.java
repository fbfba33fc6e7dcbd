package org.immerse.ui.internal.views;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;

/** The pages that are open in browsers now. */
@Component(service = OpenBrowsers.class)
public final class OpenBrowsers {
    private final Set<UI> pages = ConcurrentHashMap.newKeySet();

    /** A page was opened; it is forgotten when it closes. */
    public void opened(UI page) {
        pages.add(page);
        page.addDetachListener(gone -> pages.remove(page));
    }

    /** Does something in every open page, each under its own lock, soon; the change reaches it by push. */
    public void each(Consumer<UI> action) {
        for (UI page : pages) {
            try {
                page.access(() -> action.accept(page));
            } catch (UIDetachedException closed) {
                pages.remove(page);
            }
        }
    }

    /** How many there are. */
    public int count() {
        return pages.size();
    }

    /** Forgets all of them. */
    public void clear() {
        pages.clear();
    }
}
