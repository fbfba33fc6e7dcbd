package org.immerse.feedback.internal;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.immerse.feedback.internal.domain.Limits;
import org.immerse.feedback.internal.domain.State;
import org.immerse.feedback.internal.domain.Step;
import org.immerse.feedback.internal.persistence.CaseTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Complaints and feedback of this site, from receiving them to closing them. */
@Component(service = Cases.class)
public final class Cases {
    /** The event after every change. */
    public static final String CHANGED = "feedback.changed";

    private static final int MOST = 4000;
    private static final String LETTERS = "ACDEFHJKLMNPQRTUVWXY34679";
    private static final int CODE = 12;
    private static final int GROUP = 4;
    private static final int TRIES = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final PersistenceUnit unit;
    private final Subjects subjects;
    private final Settings settings;
    private final Events events;
    private final AuditLog audit;
    private final Site site;
    private final Clock clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();
    private final Limits limits = new Limits();
    /** Apart: whoever has many addresses must not use up the room of those with an account. */
    private final Limits addresses = new Limits();

    /** Keeps complaints in this unit. */
    @Activate
    public Cases(
            @Reference(target = "(osgi.unit.name=feedback)") PersistenceUnit unit,
            @Reference Subjects subjects,
            @Reference Settings settings,
            @Reference Events events,
            @Reference AuditLog audit,
            @Reference Site site,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.subjects = subjects;
        this.settings = settings;
        this.events = events;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
        this.ids = ids;
    }

    /** What somebody writes: what about, what they want to say, the words, and their language. */
    public record Written(String about, Optional<Category> category, String words, String language) {}

    /** Received: the case, and the tracking code where it was written without an account. */
    public record Received(Case received, String code) {}

    /** Receives what somebody with an account writes. */
    public Received write(User writer, Written written) {
        Case one = made(writer.id(), written);
        if (!limits.allows("account " + writer.id(), settings.dayAccount(), Duration.ofDays(1), clock.instant())) {
            throw Problems.tooMany();
        }
        return keep(one, "");
    }

    /** Receives what somebody without an account writes from an address. */
    public Received write(String address, Written written) {
        Case one = made("", written);
        if (!addresses.allows("address " + address, settings.hourAddress(), HOUR, clock.instant())
                || !limits.allows("all", settings.hourAll(), HOUR, clock.instant())) {
            throw Problems.tooMany();
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return keep(one, code.toString());
    }

    private Received keep(Case one, String code) {
        unit.change(em -> {
            CaseTable.add(em, ids, one, code.isEmpty() ? "" : hash(code));
            changed(em, one);
        });
        return new Received(one, code);
    }

    private Case made(String person, Written written) {
        About about = subjects.find(written.about()).orElseThrow(() -> Problems.field("about", "about"));
        Category category = written.category().orElseThrow(() -> Problems.field("category", "category"));
        String words = Problems.words(written.words(), MOST);
        return new Case(
                ids.next(),
                person,
                about,
                category,
                subjects.handler(about, category),
                written.language(),
                today().plusDays(settings.days(category)),
                State.RECEIVED,
                List.of(new Step(clock.instant(), false, State.RECEIVED, words)));
    }

    /** Those somebody wrote with their account, newest first. */
    public List<Case> writtenBy(User writer) {
        return unit.read(em -> CaseTable.ofPerson(em, writer.id()));
    }

    /** Those a member of staff looks at, newest first. */
    public List<Case> lookedAtBy(User staff) {
        List<Case> all = new ArrayList<>();
        staff.organisation().ifPresent(own -> all.addAll(unit.read(em -> CaseTable.ofHandler(em, own.id()))));
        if (staff.is(Role.ADMINISTRATOR)) {
            all.addAll(unit.read(em -> CaseTable.ofHandler(em, "")));
        }
        return all.stream().filter(one -> Desk.looksAt(staff, one)).toList();
    }

    /** One, for who wrote it or who looks at it. */
    public Optional<Case> find(User reader, String id) {
        return unit.read(em -> CaseTable.find(em, id))
                .filter(one -> reader.id().equals(one.person()) || Desk.looksAt(reader, one));
    }

    /** The one with this tracking code; tries from an address are counted. */
    public Case follow(String address, String code) {
        String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (letters.length() != CODE) {
            throw Problems.field("code", "code");
        }
        if (!addresses.allows("follow " + address, TRIES, HOUR, clock.instant())) {
            throw Problems.tooMany();
        }
        return unit.read(em -> CaseTable.byCode(em, hash(letters)))
                .orElseThrow(() -> Problems.field("code", "no-code"));
    }

    /** The staff opens it: from now on it is being looked at. */
    public void look(User staff, String id) {
        boolean fresh = find(staff, id)
                .filter(one -> Desk.looksAt(staff, one) && one.state() == State.RECEIVED)
                .isPresent();
        if (fresh) {
            step(id, one -> {
                requireLooks(staff, one);
                return one.state() == State.RECEIVED
                        ? Optional.of(one.after(new Step(clock.instant(), true, State.LOOKED_AT, ""), one.due()))
                        : Optional.empty();
            });
        }
    }

    /** The staff answers, or closes it with a last word. */
    public void answer(User staff, String id, String words, boolean close) {
        String said = Problems.words(words, MOST);
        step(id, one -> {
            requireLooks(staff, one);
            State to = close ? State.CLOSED : State.ANSWERED;
            return Optional.of(open(one).after(new Step(clock.instant(), true, to, said), one.due()));
        });
        audit.record(staff, close ? "feedback.closed" : "feedback.answered", id, Map.of());
    }

    /** Who wrote it with an account adds something: an answer is due again. */
    public void add(User writer, String id, String words) {
        String said = Problems.words(words, MOST);
        step(id, one -> {
            if (!writer.id().equals(one.person())) {
                throw Problems.missing();
            }
            return Optional.of(added(one, said));
        });
    }

    /** Who wrote it without an account adds something. */
    public void add(String address, String code, String words) {
        String said = Problems.words(words, MOST);
        Case found = follow(address, code);
        step(found.id(), one -> Optional.of(added(one, said)));
    }

    private Case added(Case one, String words) {
        State to = one.state() == State.ANSWERED ? State.LOOKED_AT : one.state();
        LocalDate due = one.waits() ? one.due() : today().plusDays(settings.days(one.category()));
        return open(one).after(new Step(clock.instant(), false, to, words), due);
    }

    private static Case open(Case one) {
        if (one.state() == State.CLOSED) {
            throw Problems.closed();
        }
        return one;
    }

    private static void requireLooks(User staff, Case one) {
        if (!Desk.looksAt(staff, one)) {
            throw Problems.missing();
        }
    }

    private void step(String id, Function<Case, Optional<Case>> change) {
        unit.change(em -> change.apply(CaseTable.lock(em, id).orElseThrow(Problems::missing))
                .ifPresent(after -> {
                    CaseTable.step(em, ids, after);
                    changed(em, after);
                }));
    }

    /** Everything of a person. */
    List<Case> of(String person) {
        return unit.read(em -> CaseTable.ofPerson(em, person));
    }

    /** Takes a person out of what they wrote; what still waits is closed. */
    void forget(String person) {
        unit.change(em -> CaseTable.ofPerson(em, person).forEach(one -> {
            if (one.state() != State.CLOSED) {
                CaseTable.step(em, ids, one.after(new Step(clock.instant(), false, State.CLOSED, ""), one.due()));
            }
            CaseTable.forget(em, one.id());
            changed(em, one);
        }));
    }

    /** The site's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    private void changed(EntityManager em, Case one) {
        events.record(
                em,
                new Event(CHANGED, Map.of("case", one.id(), "person", one.person(), "organisation", one.handler())));
    }

    private static String hash(String code) {
        try {
            String letters = code.replace("-", "");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(("feedback\n" + letters).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
