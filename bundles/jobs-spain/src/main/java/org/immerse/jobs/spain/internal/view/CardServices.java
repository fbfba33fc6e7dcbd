package org.immerse.jobs.spain.internal.view;

import java.util.Locale;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.People;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.UserSession;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.persistence.SavedVacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every view with cards of vacancies needs. */
@Component(service = CardServices.class)
public final class CardServices {
    private final VacancyWords words;
    private final Messages messages;
    private final SavedVacancies saved;
    private final People people;

    @Activate
    public CardServices(
            @Reference VacancyWords words,
            @Reference Messages messages,
            @Reference SavedVacancies saved,
            @Reference People people) {
        this.words = words;
        this.messages = messages;
        this.saved = saved;
        this.people = people;
    }

    /** Cards for this reader. */
    JobCards cards(Locale locale, UserSession session, Facts facts) {
        return new JobCards(words, messages, saved, session, locale, facts);
    }

    VacancyWords words() {
        return words;
    }

    Messages messages() {
        return messages;
    }

    SavedVacancies saved() {
        return saved;
    }

    People people() {
        return people;
    }
}
