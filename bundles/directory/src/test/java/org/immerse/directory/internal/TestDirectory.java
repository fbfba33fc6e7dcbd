package org.immerse.directory.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.knowledge.KnowledgeBase;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.directory.internal.edit.Translations;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.knowledge.DirectoryGraphs;
import org.immerse.directory.internal.persistence.EntryTables;
import org.immerse.directory.internal.persistence.ReviewTables;
import org.immerse.knowledge.base.internal.JenaKnowledgeBase;
import org.immerse.knowledge.base.internal.Turtle;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.immerse.knowledge.base.internal.shape.KnowledgeShapes;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** An empty directory on a database and a knowledge base of its own, with the shapes and topics of this module. */
public final class TestDirectory implements AutoCloseable {
    public static final User ADMIN = new User("admin", "admin", "Admin", Set.of(Role.ADMINISTRATOR), Optional.empty());
    public static final User OFFICE = new User(
            "office", "office", "Office", Set.of(Role.PROVIDER), Optional.of(new Organisation("org-1", "The Office")));
    public static final User OTHER = new User(
            "other", "other", "Other", Set.of(Role.PROVIDER), Optional.of(new Organisation("org-2", "Another Office")));

    public final TestClock clock = new TestClock();
    public final List<Event> events = new ArrayList<>();
    public final KnowledgeBase knowledge;
    public final Concepts concepts;
    public final EntryTables tables;
    public final DirectoryGraphs graphs;
    public final Entries entries;
    public final Reviews reviews;
    public final Translations translations;
    public final EntryFacts facts;
    public final LiveDirectory directory;

    private final TestDatabase database = TestDatabase.h2();
    private final LocalGraphStore store = LocalGraphStore.inMemory();

    public TestDirectory() {
        AtomicInteger ids = new AtomicInteger();
        KnowledgeShapes shapes = new KnowledgeShapes();
        shapes.put(DirectoryModule.ID, Turtle.parse("shapes", resource("knowledge/shapes.ttl")));
        knowledge = new JenaKnowledgeBase(store, shapes);
        knowledge.replaceGraph("urn:immerse:module:directory", resource("knowledge/seed/directory.ttl"));
        concepts = new SkosConcepts(store);
        PersistenceUnit unit = database.unit(DirectoryModule.ID);
        Events told = (EntityManager transaction, Event event) -> events.add(event);
        Ids next = () -> "id-" + ids.incrementAndGet();
        tables = new EntryTables(unit, told, next, clock);
        graphs = new DirectoryGraphs(knowledge, SITE);
        entries = entries();
        reviews = new Reviews(new ReviewTables(unit, told, next), tables, entries, new NoAudit());
        translations = new Translations(unit, entries);
        facts = new EntryFacts(graphs);
        directory = new LiveDirectory(graphs, entries, facts);
    }

    /** As after the next start. */
    public Entries entries() {
        return new Entries(tables, graphs, concepts, new NoAudit(), SITE);
    }

    /** Publishes an office and its services now, in the name of the office. */
    public void publish(Generated.Office office) {
        List<Content> contents = new ArrayList<>();
        contents.add(new Content.Office(office.provider()));
        office.services().forEach(service -> contents.add(new Content.Service(service)));
        entries.publish(Accounts.SYSTEM, contents, mark());
    }

    /** What the office says now. */
    public Mark mark() {
        return new Mark(tables.now(), "The Office");
    }

    public void publish(Provider provider, PublicService... services) {
        publish(new Generated.Office(provider, List.of(services)));
    }

    static String resource(String path) {
        try (InputStream in = TestDirectory.class.getResourceAsStream("/IMMERSE-INF/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }

    private static final class NoAudit implements AuditLog {
        @Override
        public void record(User actor, String action, String subject, Map<String, String> details) {}

        @Override
        public List<Entry> entries(String actor, String action, int offset, int limit) {
            return List.of();
        }
    }

    /** A site in Cyprus. */
    public static final Site SITE = new Site() {
        @Override
        public String id() {
            return "cyprus";
        }

        @Override
        public String name() {
            return "Demo site";
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
            return List.of(Locale.of("el"), Locale.ENGLISH);
        }

        @Override
        public Path folder() {
            return Path.of(".");
        }
    };

    /** Nine in the morning of 23 November 2026, in Cyprus. */
    public static Instant now() {
        return Instant.parse("2026-11-23T07:00:00Z");
    }
}
