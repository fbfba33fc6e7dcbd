package org.immerse.vaadin.frontend;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** Vaadin's build asks for one class; the host's own shell is in the ui bundle. */
public final class FrontendShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
