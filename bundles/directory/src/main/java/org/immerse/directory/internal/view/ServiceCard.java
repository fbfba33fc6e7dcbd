package org.immerse.directory.internal.view;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.Terms;
import org.immerse.api.freshness.Standing;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.MatchCard;
import org.immerse.api.ui.kit.Strong;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.search.Found;
import org.immerse.directory.internal.search.Openness;

/** What one sees of a service in a list: everything one needs before going there, at once. */
record ServiceCard(EntryWords words, LocalDateTime now, ZoneId zone) {
    private static final int MOST_PLACES = 2;

    MatchCard of(Found found) {
        String name = words.of(found.service().wording().name());
        MatchCard card = new MatchCard(
                name,
                Routes.service(found.service().id()),
                words.of(found.provider().name()));
        card.badges(badges(found));
        card.facts(facts(found));
        found.standing().ifPresent(standing -> card.fresh(checked(standing)));
        return card;
    }

    /** When it was checked. */
    String checked(Standing standing) {
        return words.say("checked", standing.verified().atZone(zone).toLocalDate());
    }

    /** Open or closed, whether one books first, whether it costs; and what is old or invented. */
    List<BadgeWord> badges(Found found) {
        List<BadgeWord> badges = new ArrayList<>();
        found.openness().ifPresent(openness -> badges.add(open(openness)));
        Terms terms = found.service().terms();
        badges.add(
                terms.appointment()
                        ? new BadgeWord(words.say("appointment.needed"), Tone.WARNING).icon("calendar")
                        : new BadgeWord(words.say("appointment.none"), Tone.PLAIN).icon("check"));
        if (terms.cost().kind() == Terms.Cost.Kind.FREE) {
            badges.add(new BadgeWord(words.say("cost.free"), Tone.PLAIN));
        }
        found.standing()
                .filter(standing -> standing.level() == Standing.Level.STALE)
                .ifPresent(standing -> badges.add(new BadgeWord(words.say("stale"), Tone.WARNING).icon("alert")));
        if (found.service().demo()) {
            badges.add(new BadgeWord(words.say("demo"), Tone.UNKNOWN));
        }
        return badges;
    }

    private BadgeWord open(Openness openness) {
        return new BadgeWord(words.open(openness, now), openness.open() ? Tone.OK : Tone.PLAIN).icon("clock");
    }

    private FactsList facts(Found found) {
        Terms terms = found.service().terms();
        FactsList facts = new FactsList();
        facts.add("pin", words.say("where"), where(found));
        if (!terms.languages().isEmpty()) {
            facts.add("chat", words.say("languages"), words.say("speak", words.languages(terms.languages())));
        }
        if (!terms.bring().isEmpty()) {
            String papers = terms.bring().stream().map(words::bring).collect(Collectors.joining(words.listComma()));
            facts.add("paper", words.say("papers"), new Span(new Strong(words.say("bring")), new Span(" " + papers)));
        }
        if (terms.cost().kind() != Terms.Cost.Kind.FREE) {
            facts.add("euro", words.say("cost"), words.cost(terms.cost()));
        }
        return facts;
    }

    /** The town, and how far; how it is reached where one need not go there. */
    String where(Found found) {
        if (found.service().confidential()) {
            return words.say("confidential.short");
        }
        if (found.places().isEmpty()) {
            return found.service().terms().channels().stream()
                    .sorted()
                    .map(channel -> words.code("channel", channel.name().toLowerCase(java.util.Locale.ROOT)))
                    .collect(Collectors.joining(words.listComma()));
        }
        List<String> towns = found.places().stream()
                .map(Provider.Place::address)
                .map(address -> words.of(address.town()))
                .distinct()
                .toList();
        String where = towns.size() > MOST_PLACES
                ? words.say("towns", towns.getFirst(), towns.size() - 1)
                : String.join(words.listComma(), towns);
        return Optional.of(found)
                .flatMap(Found::distance)
                .map(distance -> words.say("away", where, words.distance(distance.metres())))
                .orElse(where);
    }
}
