package org.immerse.ui.internal.views;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** What an open page does when views come and go; the frame of the page takes part by being known to it. */
public interface OpenPage {
    /** Draws the menus again. */
    void drawMenus();

    /** Whether the page stands where nothing was found, so that it should look again. */
    boolean standsOnNothing();

    /** Makes this frame known to its page. */
    static void join(UI page, OpenPage frame) {
        ComponentUtil.setData(page, OpenPage.class, frame);
    }

    /** Views came, or their texts did. */
    static void viewsChanged(UI page) {
        OpenPage frame = ComponentUtil.getData(page, OpenPage.class);
        if (frame != null) {
            frame.drawMenus();
            if (frame.standsOnNothing()) {
                page.refreshCurrentRoute(false);
            }
        }
    }

    /** What waits behind the entries of the menus may be another number. */
    static void countsChanged(UI page) {
        OpenPage frame = ComponentUtil.getData(page, OpenPage.class);
        if (frame != null) {
            frame.drawMenus();
        }
    }

    /** A view went: where it was open the page looks at its address again and finds the friendly page. */
    static void viewGone(UI page, Class<?> view) {
        OpenPage frame = ComponentUtil.getData(page, OpenPage.class);
        if (frame == null) {
            return;
        }
        frame.drawMenus();
        boolean open = page.getActiveRouterTargetsChain().stream().anyMatch(target -> target.getClass() == view);
        if (open) {
            page.refreshCurrentRoute(false);
        }
    }
}
