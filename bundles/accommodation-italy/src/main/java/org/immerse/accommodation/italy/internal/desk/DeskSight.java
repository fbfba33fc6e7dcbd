package org.immerse.accommodation.italy.internal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Young people as the coordinator who cares for them, or somebody who acts for them, may see them: every fact passes the firewall by
 * their task and is kept in 'who saw my file'. Whose they are the caller has checked.
 */
@Component(service = DeskSight.class)
public final class DeskSight {
    /** The coordinator's task. */
    public static final String COORDINATE = "accommodation-italy.coordinate";

    /** The task of who acts for somebody. */
    public static final String GUARD = "accommodation-italy.guard";

    /** What a home has to know before anybody is suggested to it. */
    private static final Set<String> NEEDED = Set.of(Field.BIRTH_DATE, Field.PLACE, Field.HOUSING_FROM);

    private final People people;
    private final Accounts accounts;
    private final Firewall firewall;
    private final Placements placements;
    private final Grown grown;
    private final Clock clock;

    @Activate
    public DeskSight(
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Firewall firewall,
            @Reference Placements placements,
            @Reference Grown grown,
            @Reference Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.firewall = firewall;
        this.placements = placements;
        this.grown = grown;
        this.clock = clock;
    }

    /**
     * One person in a list.
     *
     * @param person the account
     * @param name their name where the task shows it, else the pseudonym
     * @param pseudonym their pseudonym for this viewer
     * @param facts what the task shows
     * @param status where they stand
     * @param placements what is open, last changed first
     * @param today the day it was looked at
     */
    record Row(
            String person,
            String name,
            String pseudonym,
            Facts facts,
            PersonStatus status,
            List<Placement> placements,
            LocalDate today) {
        /** Days until the 18th birthday; empty from that day on, and where nobody knows. */
        OptionalLong daysTo18() {
            return BirthDate.of(facts)
                    .map(BirthDate::adultFrom)
                    .filter(adult -> adult.isAfter(today))
                    .map(adult -> OptionalLong.of(ChronoUnit.DAYS.between(today, adult)))
                    .orElse(OptionalLong.empty());
        }

        /** Their age; empty where nobody knows. */
        Optional<Integer> age() {
            return BirthDate.of(facts).map(birth -> BirthDate.ageOn(birth, today));
        }

        /** Whether somebody looking for these words means them. */
        boolean answersTo(String words) {
            String wanted = words.strip().toLowerCase(java.util.Locale.ROOT);
            return name.toLowerCase(java.util.Locale.ROOT).contains(wanted)
                    || pseudonym.toLowerCase(java.util.Locale.ROOT).contains(wanted);
        }
    }

    /** These people, those who come of age first before the others. */
    List<Row> rows(User viewer, String task, List<String> some) {
        List<Row> rows = new ArrayList<>();
        people.seeAll(viewer, task, some).forEach((person, view) -> rows.add(row(task, person, view)));
        rows.sort(Comparator.comparingLong((Row row) -> row.daysTo18().orElse(Long.MAX_VALUE))
                .thenComparing(Row::name));
        return rows;
    }

    /** One person. */
    Optional<Row> row(User viewer, String task, String person) {
        return people.see(viewer, task, person).map(view -> row(task, person, view));
    }

    /** Today in Italy. */
    LocalDate today() {
        return ItalianDay.today(clock);
    }

    /** What somebody of the site is called; empty where the account is gone. */
    String nameOf(String account) {
        return accounts.find(account).map(User::displayName).orElse("");
    }

    private Row row(String task, String person, View view) {
        List<Placement> open = placements.ofPerson(person).stream()
                .filter(placement -> placement.state().isOpen())
                .toList();
        Map<String, ?> answered = view.facts().byField();
        PersonStatus status = PersonStatus.of(
                answered.keySet().containsAll(NEEDED),
                grown.agrees(person, YoungProfile.SHOW_TO_HOMES),
                open.stream().map(Placement::state).toList());
        String name = view.facts()
                .get(Field.CONTACT_NAME, Fact.Words.class)
                .map(Fact.Words::text)
                .filter(told -> !told.isBlank())
                .orElseGet(() ->
                        firewall.of(task, Field.CONTACT_NAME) == Visibility.SHOWN ? nameOf(person) : view.pseudonym());
        return new Row(person, name, view.pseudonym(), view.facts(), status, open, today());
    }
}
