package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Homes in words. */
@Component(service = HomeWords.class)
public final class HomeWords {
    private static final String KEY = "accommodation-italy.home.";

    private final Messages messages;
    private final Concepts concepts;
    private final Safeguarding safeguarding;
    private final Clock clock;

    @Activate
    public HomeWords(
            @Reference Messages messages,
            @Reference Concepts concepts,
            @Reference Safeguarding safeguarding,
            @Reference Clock clock) {
        this.messages = messages;
        this.concepts = concepts;
        this.safeguarding = safeguarding;
        this.clock = clock;
    }

    /** What kind of place. */
    public String kind(Home home, Locale locale) {
        return messages.text(
                "accommodation-italy.profile.housing-kind.option." + home.kind().key(), locale);
    }

    /** Town and province. */
    public String place(Home home, Locale locale) {
        Home.Where where = home.where();
        return where.province().isEmpty() || where.province().equals(where.town())
                ? where.town()
                : messages.text(KEY + "place", locale, where.town(), where.province());
    }

    /** The rent, or that there is none. */
    public String rent(Home home, Locale locale) {
        return messages.text(KEY + "rent.words", locale, home.terms().rent());
    }

    /** From when until when. */
    public String period(Home home, Locale locale) {
        Home.Terms terms = home.terms();
        return terms.until()
                .map(until -> messages.text(KEY + "period", locale, terms.from(), until))
                .orElseGet(() -> messages.text(KEY + "period.open", locale, terms.from()));
    }

    /** What the rent includes. */
    public String included(Home home, Locale locale) {
        return list(home.terms().included(), KEY + "included.", locale);
    }

    /** Keys of {@code home-life} as words about a home. */
    public String life(Collection<String> keys, Locale locale) {
        return list(keys, KEY + "life.", locale);
    }

    /** Keys of {@code independence} as words about whoever comes. */
    public String able(Collection<String> keys, Locale locale) {
        return list(keys, KEY + "independence.", locale);
    }

    /** Keys of options of a question as words. */
    public String options(Collection<String> keys, String question, Locale locale) {
        return list(keys, "accommodation-italy.profile." + question + ".option.", locale);
    }

    /** Names of what staff look at. */
    public String items(Collection<ChecklistItem> items, Locale locale) {
        return list(items.stream().map(ChecklistItem::id).toList(), PlaceClearance.KIND + ".item.", locale);
    }

    /** Names of languages. */
    public String languages(Collection<String> iris, Locale locale) {
        return String.join(
                separator(locale),
                iris.stream().map(iri -> concepts.label(iri, locale)).sorted().toList());
    }

    /** From one age to another; empty where none is named. */
    public String ages(OptionalInt from, OptionalInt to, Locale locale) {
        if (from.isPresent() && to.isPresent()) {
            return messages.text(KEY + "ages", locale, from.getAsInt(), to.getAsInt());
        }
        if (from.isPresent()) {
            return messages.text(KEY + "ages.from", locale, from.getAsInt());
        }
        return to.isPresent() ? messages.text(KEY + "ages.to", locale, to.getAsInt()) : "";
    }

    /** Each ground with its law. */
    public List<String> grounds(Home home, Locale locale) {
        return home.wishes().grounds().stream()
                .map(ground -> messages.text(
                        KEY + "ground.line", locale, messages.text(ground.textKey(), locale), ground.source()))
                .toList();
    }

    /** How the home stands with safeguarding now. */
    public Clearance clearance(Home home) {
        return safeguarding.of(PlaceClearance.KIND, home.id());
    }

    /** How it stands, in words for its host: first the state, then what is asked of them. */
    public List<String> standing(Home home, Locale locale) {
        Clearance clearance = clearance(home);
        List<String> lines = new ArrayList<>();
        switch (clearance.state()) {
            case DRAFT -> lines.add(messages.text(KEY + "standing.draft", locale));
            case DOCUMENTS_ASKED -> {
                lines.add(clearance
                        .lapsed()
                        .map(day -> messages.text(KEY + "standing.lapsed", locale, day))
                        .orElseGet(() -> messages.text(KEY + "standing.documents", locale)));
                missing(clearance, locale, lines);
            }
            case VISIT_PLANNED -> {
                clearance.visit().ifPresent(day -> lines.add(messages.text(KEY + "standing.visit", locale, day)));
                missing(clearance, locale, lines);
            }
            case APPROVED ->
                clearance
                        .approvedUntil()
                        .ifPresent(day -> lines.add(messages.text(KEY + "standing.approved", locale, day)));
            case PAUSED -> lines.add(messages.text(KEY + "standing.paused", locale));
            case ENDED -> lines.add(messages.text(KEY + "standing.ended", locale));
        }
        return lines;
    }

    private void missing(Clearance clearance, Locale locale, List<String> lines) {
        List<ChecklistItem> missing = clearance.missing(ItalianDay.today(clock));
        lines.add(
                missing.isEmpty()
                        ? messages.text(KEY + "standing.decide", locale)
                        : messages.text(KEY + "standing.missing", locale, items(missing, locale)));
    }

    private String list(Collection<String> keys, String prefix, Locale locale) {
        return String.join(
                separator(locale),
                keys.stream().map(key -> messages.text(prefix + key, locale)).toList());
    }

    private static String separator(Locale locale) {
        return locale.getLanguage().equals("ar") ? "، " : ", ";
    }
}
