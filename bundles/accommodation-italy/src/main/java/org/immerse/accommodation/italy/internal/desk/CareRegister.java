package org.immerse.accommodation.italy.internal.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which coordinator cares for which young person: exactly one account of an organisation, everybody else is denied. An account that
 * exists already is taken into care only when its owner agrees. Every change is an event {@link #CHANGED} (person, coordinator) and
 * in the audit trail.
 */
@Component(service = {CareRegister.class, Caring.class})
public final class CareRegister implements Caring {
    /** Care for a person began, was asked for, was handed over or ended. */
    public static final String CHANGED = "accommodation-italy.care";

    private static final int MOST_WORDS = 4000;

    private final PersistenceUnit unit;
    private final Events events;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public CareRegister(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Accounts accounts,
            @Reference AuditLog audit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public boolean caresFor(User staff, String person) {
        return isCoordinator(staff)
                && of(person).filter(care -> isOf(care, staff)).isPresent();
    }

    /** Who cares for the person now. */
    public Optional<Care> of(String person) {
        return unit.read(em -> CareTable.ofPerson(em, person, Care.State.ACTIVE)).stream()
                .findFirst();
    }

    /** In the order they came. */
    @Override
    public List<String> inCareOf(User staff) {
        return isCoordinator(staff)
                ? unit.read(em -> CareTable.ofCoordinator(em, staff.id(), Care.State.ACTIVE)).stream()
                        .filter(care -> isOf(care, staff))
                        .map(Care::person)
                        .toList()
                : List.of();
    }

    /** In the order they came. */
    @Override
    public Map<String, String> inCareOfOffice(User staff) {
        Map<String, String> all = new LinkedHashMap<>();
        if (isCoordinator(staff)) {
            String own = organisation(staff).orElseThrow();
            unit.read(em -> CareTable.ofOrganisation(em, own, Care.State.ACTIVE))
                    .forEach(care -> all.put(care.person(), care.coordinator()));
        }
        return all;
    }

    /** Everybody somebody cares for. */
    public List<String> inCare() {
        return unit.read(em -> CareTable.people(em, Care.State.ACTIVE));
    }

    /** What this member of staff asked and is not answered. */
    public List<Care> askedBy(User staff) {
        return unit.read(em -> CareTable.ofCoordinator(em, staff.id(), Care.State.ASKED));
    }

    /** Who asked to care for a person and waits for an answer. */
    public List<Care> asked(String person) {
        return unit.read(em -> CareTable.ofPerson(em, person, Care.State.ASKED));
    }

    /** Colleagues who care for somebody, of the same organisation: they can be chosen for a hand-over. */
    public List<User> colleagues(User staff) {
        return organisation(staff).stream()
                .flatMap(own -> unit.read(em -> CareTable.ofOrganisation(em, own, Care.State.ACTIVE)).stream())
                .map(Care::coordinator)
                .distinct()
                .filter(account -> !account.equals(staff.id()))
                .flatMap(account -> accounts.find(account).stream())
                .filter(colleague -> isColleague(staff, colleague))
                .sorted(java.util.Comparator.comparing(User::displayName).thenComparing(User::id))
                .toList();
    }

    /** Begins to care for a person whose account this member of staff has just made. */
    void begin(User staff, String person, LocalDate since) {
        requireCoordinator(staff);
        keep(staff, person, Care.State.ACTIVE, since, "accommodation-italy.care.begin");
    }

    /** Asks a person who has an account whether they agree to be cared for. */
    void ask(User staff, String person) {
        requireCoordinator(staff);
        if (accounts.find(person).filter(account -> account.is(Role.NEWCOMER)).isEmpty()) {
            throw ProblemException.invalid("name", Text.of("accommodation-italy.desk.problem.nobody"));
        }
        if (asked(person).stream().anyMatch(care -> isOf(care, staff))) {
            throw conflict("asked-already");
        }
        if (caresFor(staff, person)) {
            throw conflict("yours-already");
        }
        keep(staff, person, Care.State.ASKED, ItalianDay.today(clock), "accommodation-italy.care.ask");
    }

    /** The person says yes or no to who asked. A yes ends what was before. */
    void answer(User person, String id, boolean yes) {
        Care asked = unit.read(em -> CareTable.find(em, id))
                .filter(care -> care.person().equals(person.id()) && care.state() == Care.State.ASKED)
                .orElseThrow(() ->
                        new ProblemException(Kind.NOT_FOUND, Text.of("accommodation-italy.desk.problem.missing")));
        unit.change(em -> {
            if (yes) {
                CareTable.ofPerson(em, person.id(), Care.State.ACTIVE).forEach(care -> end(em, care));
                CareTable.begin(em, id, ItalianDay.today(clock));
            } else {
                CareTable.end(em, id);
            }
            tell(em, asked);
        });
        note(person, yes ? "accommodation-italy.care.agree" : "accommodation-italy.care.decline", asked);
    }

    /** Hands a person over to a colleague of the same organisation, with words they need. */
    void handOver(User staff, String person, String colleague, String words) {
        Care care = own(staff, person);
        String said = words(words);
        User next = accounts.find(colleague)
                .filter(account -> isColleague(staff, account) && !account.id().equals(staff.id()))
                .orElseThrow(() ->
                        ProblemException.invalid("colleague", Text.of("accommodation-italy.desk.problem.colleague")));
        Care taken = new Care(
                ids.next(),
                person,
                next.id(),
                care.organisation(),
                Care.State.ACTIVE,
                ItalianDay.today(clock),
                clock.instant());
        unit.change(em -> {
            end(em, care);
            CareTable.add(em, taken);
            CareTable.add(em, new Note(ids.next(), person, staff.id(), clock.instant(), said, Optional.of(next.id())));
            tell(em, taken);
        });
        note(staff, "accommodation-italy.care.hand-over", taken);
    }

    /** Ends care: by the coordinator, or by the person, where they may. */
    void end(User by, Care care) {
        unit.change(em -> end(em, care));
        note(by, "accommodation-italy.care.end", care);
    }

    /** Writes something down about a person one cares for. */
    void note(User staff, String person, String words) {
        own(staff, person);
        String said = words(words);
        unit.change(em -> {
            CareTable.add(em, new Note(ids.next(), person, staff.id(), clock.instant(), said, Optional.empty()));
            events.record(em, new Event(CHANGED, Map.of("person", person, "coordinator", staff.id())));
        });
    }

    /** What was written down about a person one cares for, newest first; also by whoever cared for them before. */
    List<Note> notes(User staff, String person) {
        return caresFor(staff, person) ? unit.read(em -> CareTable.notes(em, person)) : List.of();
    }

    /** The care relation of a coordinator and their person; others read that there is nobody. */
    Care own(User staff, String person) {
        return of(person)
                .filter(care -> isCoordinator(staff) && isOf(care, staff))
                .orElseThrow(() ->
                        new ProblemException(Kind.NOT_FOUND, Text.of("accommodation-italy.desk.problem.missing")));
    }

    private void keep(User staff, String person, Care.State state, LocalDate since, String action) {
        if (state == Care.State.ACTIVE && of(person).isPresent()) {
            throw conflict("taken");
        }
        Care care = new Care(
                ids.next(), person, staff.id(), organisation(staff).orElseThrow(), state, since, clock.instant());
        try {
            unit.change(em -> {
                CareTable.add(em, care);
                tell(em, care);
            });
        } catch (PersistenceException e) {
            if (of(person).isPresent()) {
                throw conflict("taken");
            }
            throw e;
        }
        note(staff, action, care);
    }

    private void end(EntityManager em, Care care) {
        CareTable.end(em, care.id());
        tell(em, care);
    }

    private void tell(EntityManager em, Care care) {
        events.record(em, new Event(CHANGED, Map.of("person", care.person(), "coordinator", care.coordinator())));
    }

    private void note(User by, String action, Care care) {
        audit.record(by, action, care.id(), Map.of("person", care.person(), "coordinator", care.coordinator()));
    }

    private static String words(String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > MOST_WORDS) {
            throw ProblemException.invalid("words", Text.of("accommodation-italy.desk.problem.words", MOST_WORDS));
        }
        return said;
    }

    private static boolean isCoordinator(User staff) {
        return staff.is(Role.CASEWORKER) && staff.organisation().isPresent();
    }

    private static void requireCoordinator(User staff) {
        if (!isCoordinator(staff)) {
            throw new ProblemException(Kind.FORBIDDEN, Text.of("accommodation-italy.desk.problem.forbidden"));
        }
    }

    private static boolean isOf(Care care, User staff) {
        return care.coordinator().equals(staff.id())
                && organisation(staff).filter(care.organisation()::equals).isPresent();
    }

    private static boolean isColleague(User staff, User other) {
        return isCoordinator(other) && other.organisation().equals(staff.organisation());
    }

    private static Optional<String> organisation(User staff) {
        return staff.organisation().map(Organisation::id);
    }

    private static ProblemException conflict(String what) {
        return new ProblemException(Kind.CONFLICT, Text.of("accommodation-italy.desk.problem." + what));
    }
}
