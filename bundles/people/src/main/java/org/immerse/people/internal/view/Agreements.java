package org.immerse.people.internal.view;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.people.internal.Surroundings;

/** What a person agrees to now: a consent that no longer counts is shown as none, and asked afresh. */
final class Agreements {
    private final People people;
    private final Surroundings around;
    private final String person;

    Agreements(People people, Surroundings around, String person) {
        this.people = people;
        this.around = around;
        this.person = person;
    }

    /** Whether a consent holds and counts. */
    boolean hold(String purpose) {
        return given(purpose).filter(consent -> around.counts(person, consent)).isPresent();
    }

    /** Keeps that the person agrees: anew, where what they agreed to before counts no longer. */
    void agree(String purpose, String textVersion, Locale language) {
        if (given(purpose).isPresent() && !hold(purpose)) {
            people.withdraw(person, purpose);
        }
        people.agree(person, purpose, textVersion, language);
    }

    private Optional<Consent> given(String purpose) {
        return people.consents(person).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .filter(consent -> consent.withdrawn().isEmpty())
                .findFirst();
    }
}
