package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.Component;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;
import org.immerse.safeguarding.internal.TextKeys;

/** The state of a clearance as a word. */
final class StateBadge {
    private StateBadge() {}

    static BadgeWord of(Component page, Clearance clearance) {
        String words = clearance
                .approvedUntil()
                .map(last -> page.getTranslation("safeguarding.approved-until", last))
                .orElseGet(() -> page.getTranslation(TextKeys.state(clearance.state())));
        return new BadgeWord(words, tone(clearance.state()));
    }

    private static Tone tone(Clearance.State state) {
        return switch (state) {
            case APPROVED -> Tone.OK;
            case PAUSED -> Tone.ERROR;
            case DRAFT, ENDED -> Tone.PLAIN;
            case DOCUMENTS_ASKED, VISIT_PLANNED -> Tone.WARNING;
        };
    }
}
