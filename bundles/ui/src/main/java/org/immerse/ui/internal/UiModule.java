package org.immerse.ui.internal;

import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** The web interface. */
@Component
public final class UiModule implements ServiceModule {
    /** Its id. */
    public static final String ID = "ui";

    @Override
    public String id() {
        return ID;
    }
}
