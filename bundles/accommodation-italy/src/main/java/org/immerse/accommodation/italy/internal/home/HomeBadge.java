package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.Component;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;

/** Where a home stands with safeguarding, as one word. */
final class HomeBadge {
    private HomeBadge() {}

    static BadgeWord of(Component page, Clearance clearance) {
        String state = clearance.lapsed().isPresent()
                ? "lapsed"
                : clearance.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Tone tone = switch (clearance.state()) {
            case APPROVED -> Tone.OK;
            case PAUSED -> Tone.ERROR;
            case DRAFT, ENDED -> Tone.PLAIN;
            case DOCUMENTS_ASKED, VISIT_PLANNED -> Tone.WARNING;
        };
        return new BadgeWord(page.getTranslation("accommodation-italy.home.checked." + state), tone);
    }
}
