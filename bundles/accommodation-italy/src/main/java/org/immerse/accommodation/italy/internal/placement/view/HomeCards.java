package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeWords;
import org.immerse.accommodation.italy.internal.matching.HomeMatches.Found;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.MatchCard;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.api.ui.kit.Strong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Makes cards of homes that fit: the essentials, the fit, the strongest reasons and the one thing missing. */
@org.osgi.service.component.annotations.Component(service = HomeCards.class)
public final class HomeCards {
    private static final int STRONGEST = 2;
    private static final String HOME = "accommodation-italy.home.";

    private final HomeWords words;
    private final Messages messages;

    @Activate
    public HomeCards(@Reference HomeWords words, @Reference Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    MatchCard card(Found found, String href, Locale locale, Component... actions) {
        Home home = found.home();
        return new MatchCard(home.title(), href, where(home, locale))
                .facts(facts(home, locale))
                .fit(found.match().score(), found.match().reasons())
                .reasons(reasons(found.match(), locale))
                .actions(actions);
    }

    String where(Home home, Locale locale) {
        return words.kind(home, locale) + " · " + words.place(home, locale);
    }

    FactsList facts(Home home, Locale locale) {
        return new FactsList()
                .add("euro", messages.text(HOME + "rent", locale), words.rent(home, locale))
                .add("calendar", messages.text(HOME + "when", locale), words.period(home, locale));
    }

    private ReasonList reasons(Match match, Locale locale) {
        List<Reason> strongest = match.reasons().stream()
                .filter(reason -> reason.points() > 0)
                .sorted(Comparator.comparing((Reason reason) -> reason.outcome() != Outcome.MET)
                        .thenComparing(Comparator.comparingInt(Reason::points).reversed()))
                .limit(STRONGEST)
                .toList();
        ReasonList list = new ReasonList();
        strongest.forEach(reason -> list.add(reason.outcome(), messages.text(reason.text(), locale)));
        match.reasons().stream()
                .filter(reason -> reason.outcome() != Outcome.MET && !strongest.contains(reason))
                .max(Comparator.comparingInt(reason -> reason.possible() - reason.points()))
                .ifPresent(reason -> list.add(
                        reason.outcome(),
                        new Span(
                                new Strong(messages.text("accommodation-italy.placement.missing", locale) + " "),
                                new Span(messages.text(reason.text(), locale)))));
        return list;
    }
}
