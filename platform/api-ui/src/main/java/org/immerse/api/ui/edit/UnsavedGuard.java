package org.immerse.api.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.immerse.api.ui.kit.ConfirmStep;

/**
 * Asks before unsaved changes of a view are lost: in the browser's words when its page is closed, in the site's when its reader goes
 * elsewhere in the site. While something is unsaved the view has the attribute {@code unsaved}.
 */
public final class UnsavedGuard {
    private static final String UNSAVED = "unsaved";
    private static final String ASK_BEFORE_CLOSING =
            "addEventListener('beforeunload', e => this.isConnected && this.hasAttribute($0) && e.preventDefault())";

    private final Component view;

    /** Guards this view. */
    public UnsavedGuard(Component view) {
        this.view = view;
        view.getElement().executeJs(ASK_BEFORE_CLOSING, UNSAVED);
    }

    /** Whether something is unsaved from now on. */
    public void unsaved(boolean is) {
        view.getElement().setAttribute(UNSAVED, is);
    }

    /** To be called before the view is left: asks where something is unsaved. */
    public void leaving(BeforeLeaveEvent event) {
        if (view.getElement().hasAttribute(UNSAVED)) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            new ConfirmStep(say("title"), say("what"), say("stay"), say("go"), go::proceed).open();
        }
    }

    private String say(String part) {
        return view.getTranslation("ui.words.leave." + part);
    }
}
