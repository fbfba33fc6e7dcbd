package org.immerse.api.ui.eligibility;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes the part of a page that says whether something is for the reader. Optional for whoever shows it: a page refers to it with
 * cardinality 0..1 and shows nothing where the service or the rule is missing.
 */
@ProviderType
public interface EligibilityCards {
    /** A card for the page of this subject; reads the answers that are on the device by itself. Empty where there is no rule. */
    Optional<Component> card(String subject);
}
