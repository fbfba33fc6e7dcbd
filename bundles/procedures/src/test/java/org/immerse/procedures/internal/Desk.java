package org.immerse.procedures.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.procedures.internal.persistence.Entries;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** The services of this bundle on a database, with a clock that can be moved. */
public final class Desk implements AutoCloseable {
    /** An editor. */
    public static final User EDITOR = user("editor", Role.ADMINISTRATOR);
    /** A person. */
    public static final User AMAL = user("amal", Role.NEWCOMER);

    private final TestDatabase database = TestDatabase.h2();
    private final PersistenceUnit unit = database.unit("procedures");
    /** Everything that happened. */
    public final List<Event> events = new ArrayList<>();
    /** What was written into the audit trail. */
    public final List<String> audited = new ArrayList<>();

    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T10:00:00Z"));
    public final Entries entries = new Entries(unit);
    public final Site site = new TestSite();
    public final ProcedureBook book = new ProcedureBook(entries, site, clock);
    public final Imports imports = new Imports(entries, book, audit(), clock);
    public final Progress progress = new Progress(
            unit,
            book,
            (transaction, event) -> events.add(event),
            clock,
            () -> UUID.randomUUID().toString());

    /** With the health card published. */
    public static Desk withHealthCard() {
        Desk desk = new Desk();
        desk.imports.take(EDITOR, HealthCard.file());
        desk.imports.publish(EDITOR, "demo.health-card");
        return desk;
    }

    private AuditLog audit() {
        return new AuditLog() {
            @Override
            public void record(User actor, String action, String subject, Map<String, String> details) {
                audited.add(action + " " + subject);
            }

            @Override
            public List<Entry> entries(String actor, String action, int offset, int limit) {
                return List.of();
            }
        };
    }

    /** Somebody with an account. */
    public static User user(String id, Role role) {
        return new User(id, id, id, Set.of(role), Optional.empty());
    }

    @Override
    public void close() throws Exception {
        database.close();
    }

    private static final class TestSite implements Site {
        @Override
        public String id() {
            return "test";
        }

        @Override
        public String name() {
            return "Test";
        }

        @Override
        public String address() {
            return "https://site.example";
        }

        @Override
        public String country() {
            return "CY";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH, Locale.forLanguageTag("el"), Locale.forLanguageTag("ar"));
        }

        @Override
        public Path folder() {
            return Path.of("target");
        }
    }
}
