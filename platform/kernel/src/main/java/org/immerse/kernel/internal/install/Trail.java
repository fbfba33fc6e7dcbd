package org.immerse.kernel.internal.install;

import java.util.Map;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done to modules, in the log and, where there is one, in the audit log. */
@Component(service = Trail.class)
public final class Trail {
    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable AuditLog audit;

    /** Notes what was done to a module. */
    void record(String action, String module) {
        LOG.info("{} {}", action, module);
        AuditLog present = audit;
        if (present == null) {
            return;
        }
        try {
            present.record(Accounts.SYSTEM, action, module, Map.of());
        } catch (RuntimeException e) {
            LOG.warn("{} of {} could not be written to the audit log", action, module, e);
        }
    }
}
