package org.immerse.accommodation.italy.internal.growing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.api.people.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How old people are today, by the rules of this module. Worked out when asked; for rules, never to be shown. */
@Component(service = Ages.class)
public final class Ages {
    private final People people;
    private final Clock clock;
    private final Rules rules = Rules.load();

    /** Ages by this clock. */
    @Activate
    public Ages(@Reference People people, @Reference Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The 18th birthday; empty where the day of birth is not known. */
    public Optional<LocalDate> adultFrom(String person) {
        return birth(person).map(BirthDate::adultFrom);
    }

    /** Whether the person is under 18 today; also where nobody knows. */
    public boolean isMinor(String person) {
        return BirthDate.isMinorOn(birth(person), today());
    }

    /** Whether the person is old enough to decide on data about them alone; also where nobody knows. */
    public boolean decidesOnData(String person) {
        return birth(person)
                .map(day -> BirthDate.ageOn(day, today()) >= rules.age("digital-consent"))
                .orElse(true);
    }

    /** Today in Italy. */
    public LocalDate today() {
        return ItalianDay.today(clock);
    }

    private Optional<LocalDate> birth(String person) {
        return BirthDate.of(people.facts(person));
    }
}
