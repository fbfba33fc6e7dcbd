package org.immerse.freshness.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerSource;
import org.immerse.api.module.Site;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.immerse.testing.TestClock;
import org.jspecify.annotations.Nullable;

/** What the tests of this module share: an office, its entry, and services as the host gives them. */
public final class SomeEntry {
    public static final Organisation OFFICE = new Organisation("office", "Citizen Service Centre");
    public static final User CLERK = new User("clerk", "clerk", "Clerk", Set.of(Role.PROVIDER), Optional.of(OFFICE));
    public static final User ADMIN = new User("admin", "admin", "Admin", Set.of(Role.ADMINISTRATOR), Optional.empty());
    public static final String SUBJECT = "directory.service.card";

    /** Entries a test may change. */
    public static final class Source implements LedgerSource {
        public final List<LedgerEntry> entries = new ArrayList<>();
        public boolean keepsBack = true;

        @Override
        public String module() {
            return "directory";
        }

        @Override
        public List<LedgerEntry> entries() {
            return List.copyOf(entries);
        }

        @Override
        public Optional<LedgerEntry> entry(String subject) {
            return entries.stream()
                    .filter(entry -> entry.subject().equals(subject))
                    .findFirst();
        }

        @Override
        public boolean keepsBack(LedgerEntry entry) {
            return keepsBack;
        }
    }

    private SomeEntry() {}

    public static LedgerEntry.Fact fact(String name, FactKind kind, String link, Instant since) {
        return new LedgerEntry.Fact(
                name,
                kind,
                Text.verbatim("Label of " + name),
                Text.verbatim("Value of " + name),
                link,
                since,
                "Town hall");
    }

    public static LedgerEntry entry(String subject, String owner, LedgerEntry.Fact... facts) {
        return new LedgerEntry(
                subject,
                Text.verbatim("Title of " + subject),
                "services/card",
                "services/edit/card",
                owner,
                List.of(facts));
    }

    public static Site site() {
        return proxy(Site.class, method -> switch (method) {
            case "zone" -> ZoneId.of("Asia/Nicosia");
            case "name" -> "IMMERSE Cyprus";
            case "address" -> "https://cyprus.example";
            default -> throw new UnsupportedOperationException(method);
        });
    }

    /** The settings as they are if nobody changes them. */
    public static FreshLedger.Config defaults() {
        return defaults(FreshLedger.Config.class);
    }

    public static <T> T defaults(Class<T> config) {
        return type(
                config,
                Proxy.newProxyInstance(
                        config.getClassLoader(),
                        new Class<?>[] {config},
                        (proxy, method, arguments) -> method.getDefaultValue()));
    }

    /** A ledger with the default settings. */
    public static FreshLedger ledger(Verifications verifications, TriedLinks links, TestClock clock, Source source) {
        FreshLedger made = new FreshLedger(
                verifications, links, site(), () -> UUID.randomUUID().toString(), clock, defaults());
        made.sources = List.of(source);
        return made;
    }

    /** A clock that stands at a moment databases keep. */
    public static TestClock clock() {
        return new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    }

    /** Texts as their key without the module's prefix, and their arguments. */
    public static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                List<String> words = new ArrayList<>();
                words.add(text.key().replace("freshness.", "").replace("text.verbatim", ""));
                text.arguments()
                        .forEach(argument -> words.add(
                                argument instanceof Text inner ? text(inner, locale) : String.valueOf(argument)));
                return String.join(" ", words) + " ";
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH);
            }
        };
    }

    public interface Answer {
        @Nullable
        Object to(String method);
    }

    public static <T> T proxy(Class<T> type, Answer answer) {
        return type(
                type,
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer.to(method.getName())));
    }

    private static <T> T type(Class<T> type, Object object) {
        return Objects.requireNonNull(type.cast(object));
    }
}
