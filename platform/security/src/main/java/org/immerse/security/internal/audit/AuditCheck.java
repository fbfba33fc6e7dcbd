package org.immerse.security.internal.audit;

import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the audit trail is intact. Looks at a part at each call and goes round, since a check must be quick. */
@Component
public final class AuditCheck implements ModuleCheck {
    private static final int PART = 2000;

    private final AuditVerifier verifier;
    private AuditVerifier.Place place = AuditVerifier.Place.START;

    @Activate
    public AuditCheck(@Reference AuditVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String id() {
        return "security.audit";
    }

    @Override
    public Text title() {
        return Text.of("security.check.audit.title");
    }

    @Override
    public synchronized Result check() {
        AuditVerifier.Finding finding = verifier.verify(place, PART);
        if (finding.brokenAt().isPresent()) {
            return new Result(
                    Level.BAD,
                    Text.of("security.check.audit.broken", finding.brokenAt().getAsLong()),
                    Text.of("security.check.audit.advice"));
        }
        place = finding.complete() ? AuditVerifier.Place.START : finding.verified();
        return Result.good(Text.of("security.check.audit.good"));
    }
}
