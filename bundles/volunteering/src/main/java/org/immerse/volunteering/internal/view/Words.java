package org.immerse.volunteering.internal.view;

import java.util.Locale;
import java.util.stream.Collectors;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Tone;
import org.immerse.volunteering.internal.domain.Offer;

/** Offers in words, in one reader's language. */
record Words(Messages messages, Accounts accounts, Locale locale) {
    String of(String key, Object... arguments) {
        return messages.text("volunteering." + key, locale, arguments);
    }

    String title(Offer offer) {
        return offer.draft().title().in(locale);
    }

    String who(Offer offer) {
        return accounts.findOrganisation(offer.organisation())
                .map(Organisation::name)
                .orElse("");
    }

    String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    BadgeWord badge(Offer offer) {
        return offer.isFull()
                ? new BadgeWord(of("full"), Tone.PLAIN)
                : new BadgeWord(of("free", offer.free(), offer.draft().places()), Tone.OK);
    }

    /** What one needs to know before. */
    FactsList facts(Offer offer) {
        FactsList facts = new FactsList()
                .add("building", of("who"), who(offer))
                .add("pin", of("where"), offer.draft().where())
                .add("calendar", of("when"), offer.draft().when());
        if (!offer.draft().languages().isEmpty()) {
            facts.add(
                    "globe",
                    of("languages"),
                    offer.draft().languages().stream().map(this::language).collect(Collectors.joining(", ")));
        }
        return facts.add("clock", of("until"), of("until.day", offer.draft().until()));
    }
}
