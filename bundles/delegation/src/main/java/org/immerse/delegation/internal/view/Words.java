package org.immerse.delegation.internal.view;

import java.util.Locale;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;

/** Delegations in words, in one reader's language. */
record Words(Messages messages, Locale locale) {

    String of(String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    String of(Text text) {
        return messages.text(text, locale);
    }

    /** What a purpose lets somebody do. */
    String purpose(String purpose) {
        return of(purpose + ".delegation");
    }

    /** What that means. */
    String purposeHelp(String purpose) {
        return of(purpose + ".delegation-help");
    }

    /** A name, or that it is gone. */
    String name(String name) {
        return name.isEmpty() ? of("delegation.somebody") : name;
    }

    /** The days of a delegation. */
    String period(Delegation delegation) {
        return of("delegation.period", delegation.from(), delegation.lastDay());
    }

    /** How it stands, as a badge. */
    BadgeWord badge(Delegation delegation) {
        String word = of("delegation.state." + delegation.state().name().toLowerCase(Locale.ROOT));
        return new BadgeWord(word, tone(delegation.state()));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case VALID -> Tone.OK;
            case COMING -> Tone.ACCENT;
            case CONFLICT, RESTING -> Tone.WARNING;
            case OVER, OUTGROWN, ENDED -> Tone.PLAIN;
        };
    }
}
