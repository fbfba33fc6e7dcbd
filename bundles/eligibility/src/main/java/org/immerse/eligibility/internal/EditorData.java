package org.immerse.eligibility.internal;

import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.eligibility.internal.persistence.Published;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes accounts that are erased from the rules they published. Answers are in the file, or nowhere. */
@Component
public final class EditorData implements PersonalData {
    private final Published published;

    /** Looks through these. */
    @Activate
    public EditorData(@Reference Published published) {
        this.published = published;
    }

    @Override
    public String section() {
        return EligibilityModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        return Map.of();
    }

    @Override
    public void erase(String person) {
        published.forget(person);
    }
}
