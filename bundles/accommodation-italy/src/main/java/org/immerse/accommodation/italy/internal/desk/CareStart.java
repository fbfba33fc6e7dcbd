package org.immerse.accommodation.italy.internal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Care that began earlier than today, as the demo set tells it. */
@Component(service = CareStart.class)
public final class CareStart {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final CareRegister register;
    private final PersistenceUnit unit;
    private final People people;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public CareStart(
            @Reference CareRegister register,
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit unit,
            @Reference People people,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.register = register;
        this.unit = unit;
        this.people = people;
        this.clock = clock;
        this.ids = ids;
    }

    /** A coordinator cares for a person since a day. */
    public void begin(User coordinator, String person, LocalDate since) {
        register.begin(coordinator, person, since);
    }

    /** The coordinator that follows takes the person over. */
    public void take(User next, String person, LocalDate since) {
        register.of(person).ifPresent(care -> register.end(next, care));
        register.begin(next, person, since);
    }

    /** The day of birth of somebody who comes of age on a day. */
    public void born(String person, LocalDate adult) {
        LocalDate birth = adult.minusYears(BirthDate.ADULT);
        Fact.Period day = new Fact.Period(Optional.of(birth), Optional.of(birth));
        people.answer(person, new Answer(Field.BIRTH_DATE, Answer.State.GIVEN, Optional.of(day), "", clock.instant()));
    }

    /** A note of a day. */
    public void note(User author, String person, LocalDate day, String words, Optional<String> newCoordinator) {
        Note note = new Note(
                ids.next(),
                person,
                author.id(),
                day.atTime(MORNING).atZone(ItalianDay.ZONE).toInstant(),
                words,
                newCoordinator);
        unit.change(em -> CareTable.add(em, note));
    }
}
