package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Reason;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.MatchCard;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.matching.PersonalMatches;
import org.immerse.jobs.spain.internal.persistence.SavedVacancies;

/** Makes cards of vacancies, with or without a match. */
final class JobCards {
    private final VacancyWords words;
    private final Messages messages;
    private final SavedVacancies saved;
    private final UserSession session;
    private final Locale locale;
    private final Facts facts;
    private final Set<String> savedIds;

    JobCards(
            VacancyWords words,
            Messages messages,
            SavedVacancies saved,
            UserSession session,
            Locale locale,
            Facts facts) {
        this.words = words;
        this.messages = messages;
        this.saved = saved;
        this.session = session;
        this.locale = locale;
        this.facts = facts;
        this.savedIds = session.user().map(user -> saved.of(user.id())).orElse(Set.of());
    }

    /** Vacancies without matches, one below the other. */
    Div plain(List<Vacancy> vacancies) {
        Div list = list();
        vacancies.forEach(vacancy -> list.add(card(vacancy)
                .actions(Layouts.stack(
                        new VacancyFactsList(words, locale).asked(vacancy),
                        Layouts.row(
                                Links.button(Routes.vacancy(vacancy.id()), say("jobs-spain.list.open")),
                                save(vacancy))))));
        return list;
    }

    /** Matches, one below the other. What would improve them is worked out after they are shown. */
    Div matched(List<PersonalMatches.Found> found, Function<Vacancy, List<Improvement>> improvements) {
        Div list = list();
        Map<Vacancy, NextGain> gains = new LinkedHashMap<>();
        found.forEach(one -> {
            NextGain gain = new NextGain();
            gains.put(one.vacancy(), gain);
            list.add(matched(one.vacancy(), one.match(), gain));
        });
        list.getElement()
                .executeJs("return 1")
                .then(shown -> gains.forEach((vacancy, gain) -> gain.show(improvements.apply(vacancy))));
        return list;
    }

    private static Div list() {
        Div list = new Div();
        list.addClassName("im-matches");
        return list;
    }

    private MatchCard matched(Vacancy vacancy, Match match, NextGain gain) {
        return card(vacancy)
                .fit(match.score(), match.reasons())
                .reasons(ShortReasons.list(match.reasons(), this::text, this::missing))
                .gain(gain)
                .actions(Links.button(Routes.vacancy(vacancy.id()), say("jobs-spain.list.why")), save(vacancy));
    }

    private MatchCard card(Vacancy vacancy) {
        Optional<Double> kilometres = PersonalMatches.kilometres(facts, vacancy);
        String where = messages.text(
                "jobs-spain.list.where", locale, vacancy.employer().name(), words.place(vacancy.workplace(), locale));
        MatchCard card = new MatchCard(vacancy.title(), Routes.vacancy(vacancy.id()), where);
        if (vacancy.publication().demo()) {
            card.badge(new BadgeWord(say("jobs-spain.vacancy.demo.badge"), Tone.PLAIN));
        }
        return card.facts(new VacancyFactsList(words, locale).essentials(vacancy, kilometres))
                .fresh(words.fresh(vacancy, locale));
    }

    private SaveButton save(Vacancy vacancy) {
        return new SaveButton(saved, session, vacancy, savedIds.contains(vacancy.id()));
    }

    private String text(Reason reason) {
        return messages.text(reason.text(), locale);
    }

    private String missing(Reason.Outcome outcome) {
        return say(outcome == Reason.Outcome.UNKNOWN ? "jobs-spain.list.to-know" : "jobs-spain.list.missing");
    }

    private String say(String key) {
        return messages.text(key, locale);
    }
}
