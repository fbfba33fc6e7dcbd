package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.eligibility.EligibilityCards;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Makes cards for pages of other modules. */
@org.osgi.service.component.annotations.Component
public final class CardFactory implements EligibilityCards {
    private final Eligibility eligibility;
    private final Messages messages;

    /** Cards by these rules. */
    @Activate
    public CardFactory(@Reference Eligibility eligibility, @Reference Messages messages) {
        this.eligibility = eligibility;
        this.messages = messages;
    }

    @Override
    public Optional<Component> card(String subject) {
        return eligibility.rule(subject).map(rule -> new EligibilityCard(eligibility, messages, subject));
    }
}
