package org.immerse.accommodation.italy.internal.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether a young person agrees, by the rule of this module: what was agreed to before the 18th birthday counts until that day, then it
 * is asked afresh. Always to be asked in place of {@link People#agrees}. Worked out when asked.
 */
@Component(service = Grown.class)
public final class Grown {
    private final People people;
    private final Clock clock;

    @Activate
    public Grown(@Reference People people, @Reference Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Whether the person agrees to this purpose now. */
    public boolean agrees(String person, String purpose) {
        return given(person, purpose)
                .filter(consent -> counts(BirthDate.of(people.facts(person)), consent, clock.instant()))
                .isPresent();
    }

    /** Whether they agreed as a minor and have to be asked again, since they are 18 now. */
    public boolean askAfresh(String person, String purpose) {
        return given(person, purpose)
                .filter(consent -> !counts(BirthDate.of(people.facts(person)), consent, clock.instant()))
                .isPresent();
    }

    /** Everybody who agrees to this purpose now. */
    public List<String> agreedTo(String purpose) {
        return people.agreedTo(purpose).stream()
                .filter(person -> agrees(person, purpose))
                .toList();
    }

    /** Whether the person is under 18 today, or has not said when they were born. */
    public boolean isMinor(String person) {
        return BirthDate.isMinorOn(BirthDate.of(people.facts(person)), ItalianDay.today(clock));
    }

    /** Keeps that the person agrees now: anew, where what they agreed to before counts no longer. */
    public void agree(String person, String purpose, String textVersion, java.util.Locale language) {
        if (askAfresh(person, purpose)) {
            people.withdraw(person, purpose);
        }
        people.agree(person, purpose, textVersion, language);
    }

    /** Whether a consent that was not taken back counts at this moment. */
    static boolean counts(Optional<LocalDate> birth, Consent consent, Instant now) {
        return birth.map(BirthDate::adultFrom)
                .map(adult -> ItalianDay.of(now).isBefore(adult)
                        || !ItalianDay.of(consent.given()).isBefore(adult))
                .orElse(true);
    }

    private Optional<Consent> given(String person, String purpose) {
        return people.consents(person).stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .filter(consent -> consent.withdrawn().isEmpty())
                .findFirst();
    }
}
