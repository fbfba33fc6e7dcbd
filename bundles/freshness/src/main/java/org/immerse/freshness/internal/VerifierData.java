package org.immerse.freshness.internal;

import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.freshness.internal.persistence.Verifications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes accounts that are erased from what they verified. */
@Component
public final class VerifierData implements PersonalData {
    private final Verifications verifications;

    /** Looks through these. */
    @Activate
    public VerifierData(@Reference Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String section() {
        return FreshnessModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        return Map.of();
    }

    @Override
    public void erase(String person) {
        verifications.forget(person);
    }
}
