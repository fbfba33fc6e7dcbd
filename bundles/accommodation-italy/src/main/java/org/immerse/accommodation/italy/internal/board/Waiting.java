package org.immerse.accommodation.italy.internal.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who waits for a home: cared for by a coordinator of the office, day of birth told, agrees to be shown to homes, and neither meets a
 * home yet nor has a bed held. Looked at anew each time; nothing of a file leaves here.
 */
@Component(service = Waiting.class)
public final class Waiting {
    private final Caring caring;
    private final People people;
    private final Grown grown;
    private final Placements placements;
    private final Clock clock;

    @Activate
    public Waiting(
            @Reference Caring caring,
            @Reference People people,
            @Reference Grown grown,
            @Reference Placements placements,
            @Reference Clock clock) {
        this.caring = caring;
        this.people = people;
        this.grown = grown;
        this.placements = placements;
        this.clock = clock;
    }

    /** Everybody the coordinators of this member of staff's organisation care for, by account. */
    Map<String, Someone> ofOffice(User staff) {
        Map<String, Someone> all = new LinkedHashMap<>();
        caring.inCareOfOffice(staff)
                .forEach((person, coordinator) -> all.put(person, new Someone(person, coordinator, bar(person))));
        return all;
    }

    /** Whether this member of staff cares for the person. */
    boolean caresFor(User staff, String person) {
        return caring.caresFor(staff, person);
    }

    private String bar(String person) {
        if (BirthDate.of(people.facts(person)).isEmpty()) {
            return "age";
        }
        if (!grown.agrees(person, YoungProfile.SHOW_TO_HOMES)) {
            return "consent";
        }
        LocalDate today = ItalianDay.today(clock);
        return placements.ofPerson(person).stream().anyMatch(one -> one.state().isKnown() || one.keepsBed(today))
                ? "placed"
                : "";
    }
}
