package org.immerse.mail.internal;

import java.util.Optional;
import org.immerse.api.module.Modules;
import org.immerse.api.module.Site;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page on which staff finds what waits, where the module for it runs. */
@Component(service = Worklist.class)
public final class Worklist {
    /** The module, and its route. */
    private static final String ID = "worklist";

    private final Modules modules;
    private final Site site;

    /** That of this site. */
    @Activate
    public Worklist(@Reference Modules modules, @Reference Site site) {
        this.modules = modules;
        this.site = site;
    }

    /** Where it is; empty where it does not run. */
    Optional<String> address() {
        return modules.isRunning(ID) ? Optional.of(site.address() + "/" + ID) : Optional.empty();
    }

    /** Whether this user has one. */
    public boolean isOf(User user) {
        return modules.isRunning(ID) && user.roles().stream().anyMatch(role -> role != Role.NEWCOMER);
    }
}
