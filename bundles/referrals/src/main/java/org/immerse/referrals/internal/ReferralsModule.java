package org.immerse.referrals.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Referrals with consent, shared by every module. */
@Component
public final class ReferralsModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "referrals";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("requests");
    }
}
