package org.immerse.accommodation.italy.internal.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.PlacementDecisions;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a coordinator is shown of the people on a board: those they care for, by their task, kept in 'who saw my file'. */
@Component(service = BoardSight.class)
public final class BoardSight {
    private final Waiting waiting;
    private final People people;
    private final Firewall firewall;
    private final Accounts accounts;

    @Activate
    public BoardSight(
            @Reference Waiting waiting,
            @Reference People people,
            @Reference Firewall firewall,
            @Reference Accounts accounts) {
        this.waiting = waiting;
        this.people = people;
        this.firewall = firewall;
        this.accounts = accounts;
    }

    /** Somebody on a board. @param adultFrom their 18th birthday, where it was told */
    public record Face(String name, Optional<LocalDate> adultFrom) {}

    /** Those of these people the coordinator cares for. */
    public Map<String, Face> faces(User staff, List<String> persons) {
        List<String> own = persons.stream()
                .filter(person -> waiting.caresFor(staff, person))
                .toList();
        Map<String, Face> faces = new HashMap<>();
        if (!own.isEmpty()) {
            people.seeAll(staff, PlacementDecisions.TASK, own)
                    .forEach((person, view) -> faces.put(
                            person,
                            new Face(
                                    name(person, view),
                                    BirthDate.of(view.facts()).map(BirthDate::adultFrom))));
        }
        return faces;
    }

    /** What a member of staff is called; empty where the account is gone. */
    public String nameOf(String account) {
        return accounts.find(account).map(User::displayName).orElse("");
    }

    private String name(String person, View view) {
        return view.facts()
                .get(Field.CONTACT_NAME, Fact.Words.class)
                .map(Fact.Words::text)
                .filter(told -> !told.isBlank())
                .orElseGet(() -> firewall.of(PlacementDecisions.TASK, Field.CONTACT_NAME) == Visibility.SHOWN
                        ? accounts.find(person).map(User::displayName).orElse(view.pseudonym())
                        : view.pseudonym());
    }
}
