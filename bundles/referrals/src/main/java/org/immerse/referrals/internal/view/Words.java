package org.immerse.referrals.internal.view;

import java.util.Locale;
import java.util.stream.Collectors;
import org.immerse.api.fact.Fact;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Tone;
import org.immerse.referrals.internal.Seen;
import org.immerse.referrals.internal.domain.Shared;

/** Referrals in words, in one reader's language. */
record Words(Messages messages, Concepts concepts, Locale locale) {
    String of(String key, Object... arguments) {
        return messages.text("referrals." + key, locale, arguments);
    }

    /** Whom a referral is to, for titles. */
    String title(Seen seen) {
        return seen.title().in(locale);
    }

    /** Where it stands, as a badge. */
    BadgeWord badge(Seen seen) {
        Tone tone = switch (seen.state()) {
            case PROPOSED, SENT -> Tone.WARNING;
            case ACCEPTED -> Tone.OK;
            case REFUSED, DECLINED, TAKEN_BACK, WITHDRAWN, CLOSED, OVER -> Tone.PLAIN;
        };
        return new BadgeWord(of("state." + lower(seen.state())), tone);
    }

    /** What happens next for the reader. */
    String next(Seen seen) {
        return of("next." + lower(seen.side()) + "." + lower(seen.state()), seen.receiver(), seen.until());
    }

    /** A field of the file by its name. */
    String field(Shared field) {
        return of("field." + field.code());
    }

    /** A fact in words. */
    String fact(Fact fact) {
        return switch (fact) {
            case Fact.Words said -> said.text();
            case Fact.Levels levels ->
                levels.ranks().keySet().stream()
                        .map(iri -> concepts.label(iri, locale))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Fact.Concepts some ->
                some.weights().keySet().stream()
                        .map(iri -> concepts.label(iri, locale))
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> "";
        };
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
