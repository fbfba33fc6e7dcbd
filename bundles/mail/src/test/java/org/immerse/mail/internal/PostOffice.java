package org.immerse.mail.internal;

import jakarta.mail.internet.MimeMessage;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immerse.api.module.Modules;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.mail.internal.news.NewsDesk;
import org.immerse.mail.internal.smtp.MailHost;
import org.immerse.testing.ModuleTexts;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** Everything but the host: a database, a server, a clock that stands at eleven in Nicosia. */
public final class PostOffice implements AutoCloseable {
    /** Somebody who came. */
    public static final User AMAL =
            new User("amal", "amal@example.org", "Amal Haddad", Set.of(Role.NEWCOMER), Optional.empty());

    /** Somebody of an office. */
    public static final User CLERK = new User(
            "clerk", "clerk", "Office", Set.of(Role.PROVIDER), Optional.of(new Organisation("office", "Office")));

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern LINK = Pattern.compile("t=([A-Za-z0-9._-]+)");

    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    public final ModuleTexts words = new ModuleTexts("mail");
    public final MailHost host;
    public final PersistenceUnit unit;
    public final MailSettings settings;
    public final Outbox outbox;
    public final Subscriptions subscriptions;
    public final NewsDesk news;
    public final Site site = site();

    /** Modules that run. */
    public final Set<String> running = new HashSet<>(Set.of("worklist"));

    public final Worklist worklist = new Worklist(
            StandIn.of(Modules.class, (name, arguments) -> running.contains(String.valueOf(arguments[0]))), site);
    private final TestDatabase database;
    Postman postman;

    /** Open, with the usual settings. */
    public PostOffice(TestDatabase database) {
        this(database, MailHost.open(), Map.of());
    }

    /** With other settings. */
    public PostOffice(TestDatabase database, MailHost host, Map<String, Object> changed) {
        this.database = database;
        this.host = host;
        this.unit = database.unit("mail");
        this.settings = new MailSettings(Path.of("."), Map.of("SMTP", MailHost.PASSWORD), config(host, changed));
        this.outbox = new Outbox(unit, settings, clock, () -> UUID.randomUUID().toString());
        this.subscriptions = new Subscriptions(
                unit, outbox, settings, () -> UUID.randomUUID().toString());
        this.news = new NewsDesk(outbox, settings, accounts());
        this.postman = postman();
    }

    /** As after a start of the host. */
    Postman postman() {
        return new Postman(
                outbox, settings, news, new MailWords(words, site, settings, worklist), site, host.trusting());
    }

    /** Gets somebody all the way to news, and the post office a quarter of an hour older. */
    public void subscribe(User user) {
        subscriptions.ask(user, user.id() + "@example.org", Locale.ENGLISH);
        postman.deliver();
        subscriptions.confirm(user, code());
    }

    /** The code in the last mail. */
    public String code() {
        return found(CODE, 0);
    }

    /** The token in the last mail. */
    public String token() {
        return found(LINK, 1);
    }

    private String found(Pattern wanted, int group) {
        Matcher matcher = wanted.matcher(MailHost.words(last()));
        if (!matcher.find()) {
            throw new IllegalStateException("not in the mail: " + wanted);
        }
        return matcher.group(group);
    }

    /** The last mail. */
    public MimeMessage last() {
        return host.arrived().getLast();
    }

    /** Some time later it is looked what the day brings, and the postman comes. */
    public List<MimeMessage> dayAfter(Duration time) {
        clock.forward(time);
        postman.look();
        return after(settings.gather());
    }

    /** Some time later the postman comes. */
    public List<MimeMessage> after(Duration time) {
        clock.forward(time);
        postman.deliver();
        return host.arrived();
    }

    /** The settings, with some changed. */
    static MailSettings.Config config(MailHost host, Map<String, Object> changed) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "host", "localhost", "port", host.port(), "security", "none", "sender", "no-reply@immerse.example"));
        values.putAll(changed);
        return (MailSettings.Config) Proxy.newProxyInstance(
                MailSettings.Config.class.getClassLoader(),
                new Class<?>[] {MailSettings.Config.class},
                (proxy, method, arguments) -> method.getDeclaringClass() == Annotation.class
                        ? MailSettings.Config.class
                        : values.getOrDefault(method.getName(), method.getDefaultValue()));
    }

    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> List.of(AMAL, CLERK).stream()
                        .filter(user -> user.id().equals(arguments[0]))
                        .findFirst());
    }

    private static Site site() {
        return new Site() {
            @Override
            public String id() {
                return "cyprus";
            }

            @Override
            public String name() {
                return "IMMERSE Κύπρος";
            }

            @Override
            public String address() {
                return "https://immerse.example";
            }

            @Override
            public String country() {
                return "CY";
            }

            @Override
            public List<Locale> languages() {
                return new ModuleTexts("mail").languages();
            }

            @Override
            public Path folder() {
                return Path.of(".");
            }
        };
    }

    @Override
    public void close() {
        postman.close();
        host.close();
        database.close();
    }
}
