package org.immerse.mail.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Notifications by e-mail, shared by every module. */
@Component
public final class MailModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "mail";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people");
    }
}
