package org.immerse.accommodation.italy.internal.living;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.PlaceClearance;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.Relations;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the two sides and the coordinator do while somebody lives in a home: say how it is, ask to talk, report, look after it. Who somebody
 * is to a stay is looked at each time. Every change is an event {@link #CHANGED} (placement, person, home).
 */
@Component(service = LivingDesk.class)
public final class LivingDesk {
    /** Somebody said, asked or reported something, or staff dealt with it. */
    public static final String CHANGED = "accommodation-italy.living";

    static final int MOST_WORDS = 2000;
    private static final int EVENING = 18;
    private static final Set<State> STAYS = Set.of(State.TRIAL, State.LIVING);
    private static final Set<Actor> SIDES = Set.of(Actor.PERSON, Actor.HOST);

    private final PersistenceUnit unit;
    private final Events events;
    private final Placements placements;
    private final Homes homes;
    private final Relations relations;
    private final Safeguarding safeguarding;
    private final Clock clock;
    private final Ids ids;

    /** Keeps what is said in this unit. */
    @Activate
    public LivingDesk(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Placements placements,
            @Reference Homes homes,
            @Reference Relations relations,
            @Reference Safeguarding safeguarding,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.placements = placements;
        this.homes = homes;
        this.relations = relations;
        this.safeguarding = safeguarding;
        this.clock = clock;
        this.ids = ids;
    }

    /** Today in Italy. */
    public LocalDate today() {
        return ItalianDay.today(clock);
    }

    /** The stays this account has to do with now: their own, those in their homes, those of whom they care for. */
    public List<Stay> stays(User reader) {
        return stays(
                reader,
                candidates(reader).stream()
                        .filter(placement -> STAYS.contains(placement.state()))
                        .toList());
    }

    private List<Placement> candidates(User reader) {
        if (reader.is(Role.NEWCOMER)) {
            return placements.ofPerson(reader.id());
        }
        if (reader.is(Role.PROVIDER)) {
            return reader.organisation().stream()
                    .flatMap(host -> homes.ofHost(host.id()).stream())
                    .flatMap(home -> placements.ofHome(home.id()).stream())
                    .toList();
        }
        Set<String> cared = Set.copyOf(relations.inCareOf(reader));
        return cared.isEmpty()
                ? List.of()
                : placements.in(STAYS).stream()
                        .filter(placement -> cared.contains(placement.person()))
                        .toList();
    }

    private List<Stay> stays(User reader, List<Placement> some) {
        List<String> ids = some.stream().map(Placement::id).toList();
        List<CheckIn> said = unit.read(em -> LivingTable.checkIns(em, ids));
        List<Incident> happened = unit.read(em -> LivingTable.incidents(em, ids));
        Map<String, Home> places = homes
                .findAll(some.stream().map(Placement::home).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Home::id, Function.identity()));
        return some.stream()
                .flatMap(placement -> Optional.ofNullable(places.get(placement.home())).stream()
                        .flatMap(home -> stay(reader, placement, home, said, happened).stream()))
                .sorted(Comparator.comparing(Stay::first).reversed())
                .toList();
    }

    /** What the reader may know of a stay; empty where they have nothing to do with it. */
    private Optional<Stay> stay(
            User reader, Placement placement, Home home, List<CheckIn> said, List<Incident> happened) {
        return relations
                .between(reader, placement.person(), home)
                .filter(actor -> actor != Actor.GUARDIAN)
                .map(actor -> new Stay(
                        placement,
                        home,
                        actor,
                        placement.stay().from().orElse(ItalianDay.of(placement.changed())),
                        said.stream()
                                .filter(one -> one.placement().equals(placement.id()))
                                .filter(one -> actor == Actor.COORDINATOR || one.side() == actor)
                                .toList(),
                        happened.stream()
                                .filter(one -> one.placement().equals(placement.id()))
                                .filter(one ->
                                        actor == Actor.COORDINATOR || one.by().equals(reader.id()))
                                .toList()));
    }

    /** A side says how it is, for the day it is asked for, if it is. */
    public void say(User user, String placement, Mood mood, String words, boolean talk) {
        Stay stay = of(user, placement, SIDES);
        Optional<LocalDate> due = stay.asked(stay.as(), today());
        keep(user, stay, due, Optional.of(mood), words(words, false), talk, clock.instant());
    }

    /** As {@link #say}, on a day that is past: for the demo set. */
    void said(User user, String placement, Mood mood, String words, boolean talk, LocalDate day) {
        Stay stay = of(user, placement, SIDES);
        Instant evening = day.atTime(EVENING, 0).atZone(ItalianDay.ZONE).toInstant();
        Instant when = evening.isAfter(clock.instant()) ? clock.instant() : evening;
        keep(user, stay, stay.asked(stay.as(), day), Optional.of(mood), words(words, false), talk, when);
    }

    /** A side wants to talk to somebody: the coordinator is told at once. Nothing happens where they wait already. */
    public void wantToTalk(User user, String placement) {
        Stay stay = of(user, placement, SIDES);
        if (stay.said().stream().noneMatch(CheckIn::waits)) {
            keep(user, stay, Optional.empty(), Optional.empty(), "", true, clock.instant());
        }
    }

    private void keep(
            User user,
            Stay stay,
            Optional<LocalDate> due,
            Optional<Mood> mood,
            String words,
            boolean talk,
            Instant when) {
        CheckIn said = new CheckIn(
                ids.next(),
                stay.placement().id(),
                stay.placement().person(),
                stay.as(),
                due,
                mood,
                words,
                talk,
                when,
                user.id(),
                Optional.empty());
        unit.change(em -> {
            em.persist(new CheckInEntity(said));
            tell(em, stay.placement());
        });
    }

    /** Somebody reports what happened: the home is paused at once, then the report is kept for the coordinator. */
    public void report(User user, String placement, Urgency urgency, String words) {
        Stay stay = of(user, placement, Set.of(Actor.PERSON, Actor.HOST, Actor.COORDINATOR));
        Incident incident = new Incident(
                ids.next(),
                placement,
                stay.placement().person(),
                stay.home().id(),
                stay.as(),
                urgency,
                words(words, true),
                clock.instant(),
                user.id(),
                Optional.empty(),
                "");
        safeguarding.incident(user, PlaceClearance.KIND, stay.home().id(), incident.id());
        unit.change(em -> {
            em.persist(new IncidentEntity(incident));
            tell(em, stay.placement());
        });
    }

    /** The coordinator talked to whoever asked. */
    public void talked(User staff, String placement, String checkIn) {
        Stay stay = of(staff, placement, Set.of(Actor.COORDINATOR));
        unit.change(em -> {
            CheckInEntity entity = LivingTable.checkIn(em, checkIn)
                    .filter(found -> found.toDomain().placement().equals(placement))
                    .filter(found -> found.toDomain().waits())
                    .orElseThrow(LivingDesk::gone);
            entity.handle(clock.instant(), staff.id());
            tell(em, stay.placement());
        });
    }

    /** The coordinator is done with an incident; that the home is safe again is for who approves homes. */
    public void close(User staff, String placement, String incident, String outcome) {
        Stay stay = of(staff, placement, Set.of(Actor.COORDINATOR));
        String what = words(outcome, true);
        unit.change(em -> {
            IncidentEntity entity = LivingTable.incident(em, incident)
                    .filter(found -> found.toDomain().placement().equals(placement))
                    .filter(found -> found.toDomain().closed().isEmpty())
                    .orElseThrow(LivingDesk::gone);
            entity.close(clock.instant(), staff.id(), what);
            tell(em, stay.placement());
        });
    }

    private Stay of(User user, String placement, Set<Actor> who) {
        Stay stay = placements
                .find(placement)
                .filter(found -> STAYS.contains(found.state()))
                .flatMap(found -> stays(user, List.of(found)).stream().findFirst())
                .orElseThrow(LivingDesk::gone);
        if (!who.contains(stay.as())) {
            throw new ProblemException(Kind.FORBIDDEN, Text.of("accommodation-italy.living.problem.not-yours"));
        }
        return stay;
    }

    private static String words(String words, boolean needed) {
        String said = words.strip();
        if (needed && said.isEmpty()) {
            throw ProblemException.invalid("words", Text.of("accommodation-italy.living.problem.words"));
        }
        if (said.length() > MOST_WORDS) {
            throw ProblemException.invalid("words", Text.of("accommodation-italy.living.problem.too-long", MOST_WORDS));
        }
        return said;
    }

    private static ProblemException gone() {
        return new ProblemException(Kind.NOT_FOUND, Text.of("accommodation-italy.living.problem.gone"));
    }

    private void tell(EntityManager em, Placement placement) {
        events.record(
                em,
                new Event(
                        CHANGED,
                        Map.of("placement", placement.id(), "person", placement.person(), "home", placement.home())));
    }
}
