package org.immerse.feedback.internal.view;

import java.util.Locale;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;

/** Complaints in words, in one reader's language. */
record Words(Messages messages, Locale locale) {
    String of(String key, Object... arguments) {
        return messages.text("feedback." + key, locale, arguments);
    }

    String category(Category category) {
        return of("category." + category.code());
    }

    String about(About about) {
        return about.key().equals(About.SITE.key())
                ? of("about.site")
                : about.title().in(locale);
    }

    BadgeWord badge(Case one) {
        Tone tone = switch (one.state()) {
            case RECEIVED, LOOKED_AT -> Tone.ACCENT;
            case ANSWERED -> Tone.OK;
            case CLOSED -> Tone.PLAIN;
        };
        return new BadgeWord(of("state." + lower(one)), tone);
    }

    String next(Case one) {
        return of("next." + lower(one), one.due());
    }

    private static String lower(Case one) {
        return one.state().name().toLowerCase(Locale.ROOT);
    }
}
