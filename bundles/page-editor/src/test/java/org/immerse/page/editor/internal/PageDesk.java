package org.immerse.page.editor.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageFiles;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.page.editor.internal.domain.Opened;
import org.immerse.page.editor.internal.domain.PageContent;
import org.immerse.page.editor.internal.persistence.PageTables;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.immerse.ui.internal.page.SitePageFiles;
import org.immerse.ui.internal.page.SitePages;

/** Pages of a site in a folder of their own, with the real files, tables and what people read. */
public final class PageDesk implements AutoCloseable {
    public static final User ADMIN = user("admin", Role.ADMINISTRATOR);
    public static final User OTHER = user("other", Role.ADMINISTRATOR);
    public static final User OFFICE = user("office", Role.PROVIDER);

    public final TestClock clock = new TestClock();
    public final List<Event> events = new ArrayList<>();
    public final List<String> audit = new ArrayList<>();
    public final Path folder;
    public final Site site;
    public final PageFiles files;
    public final PageTables tables;
    public final Pages pages;
    private final TestDatabase database = TestDatabase.h2();
    private final SitePages read;

    public PageDesk(Path root) {
        folder = root.resolve("pages");
        site = StandIn.of(Site.class, (name, arguments) -> switch (name) {
            case "folder" -> root;
            case "languages" -> List.of(Locale.of("el"), Locale.ENGLISH, Locale.of("ar"));
            case "zone" -> ZoneId.of("Asia/Nicosia");
            default -> throw new UnsupportedOperationException(name);
        });
        files = new SitePageFiles(site);
        read = new SitePages(site, clock);
        AtomicInteger ids = new AtomicInteger();
        tables = new PageTables(
                database.unit(PageEditorModule.ID),
                (transaction, event) -> events.add(event),
                () -> "id-" + ids.incrementAndGet(),
                clock);
        pages = new Pages(
                tables,
                files,
                StandIn.of(AuditLog.class, (name, arguments) -> audit.add(arguments[1] + " " + arguments[2])));
    }

    /** With two pages. */
    public PageDesk filled() {
        write("health.en.md", "Health", "Come at nine. Bring a photo.");
        write("health.el.md", "Υγεία", "Έλα στις εννέα. Φέρε φωτογραφία.");
        write("privacy.en.md", "Privacy", "We keep little.");
        return this;
    }

    private static User user(String id, Role role) {
        return new User(id, id, id.toUpperCase(Locale.ROOT), Set.of(role), Optional.empty());
    }

    /** As somebody does by hand. */
    public void write(String file, String title, String body) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(file),
                    "---\ntitle: " + title + "\nsummary: About it\norder: 10\nicon: plus\nchecked: 2026-11-01\n---\n\n"
                            + body + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people read some seconds later. */
    public Optional<Page> read(String name, String language) {
        clock.forward(Duration.ofSeconds(3));
        return read.page(name, Locale.of(language));
    }

    public Opened open(String name) {
        return pages.open(ADMIN, name).orElseThrow();
    }

    /** A page with another body in English. */
    public static PageContent saying(PageContent content, String body) {
        Map<String, String> bodies = new TreeMap<>(content.body().byLanguage());
        bodies.put("en", body);
        return new PageContent(
                content.title(),
                content.summary(),
                new Localized(bodies),
                content.order(),
                content.icon(),
                content.checked());
    }

    /** Keeps a draft with another body in English. */
    public Opened draft(String name, String body) {
        Opened page = open(name);
        return pages.save(ADMIN, page, saying(page.content(), body), "en");
    }

    /** A page of which all is there in English. */
    public static PageContent english(String title, String summary, String body) {
        return new PageContent(
                new Localized(Map.of("en", title)),
                new Localized(Map.of("en", summary)),
                new Localized(Map.of("en", body)),
                5,
                "bus",
                Map.of());
    }

    @Override
    public void close() {
        database.close();
    }
}
