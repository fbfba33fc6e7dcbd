package org.immerse.mail.internal;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.mail.internal.domain.Address;
import org.immerse.mail.internal.domain.QuietHours;
import org.immerse.mail.internal.smtp.Server;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a site can set about mail. Changes apply at once. What is wrong turns mail off, and the health check says it. */
@Component(service = MailSettings.class, configurationPid = "org.immerse.mail")
@Designate(ocd = MailSettings.Config.class)
public final class MailSettings {
    /** The settings in {@code etc/org.immerse.mail.cfg}. */
    @ObjectClassDefinition(name = "E-mail", description = "By which server people are told that something is new.")
    public @interface Config {
        @AttributeDefinition(name = "Host", description = "Name of the SMTP server; empty: no mail is sent.")
        String host() default "";

        @AttributeDefinition(name = "Port", description = "0: 25, 587 or 465, by the security.")
        int port() default 0;

        @AttributeDefinition(name = "Security", description = "none, starttls or tls.")
        String security() default "starttls";

        @AttributeDefinition(name = "User", description = "Name for signing in; empty: without.")
        String user() default "";

        @AttributeDefinition(name = "Password", description = "Or ${env:NAME}.")
        String password() default "";

        @AttributeDefinition(name = "Password file", description = "File with the password in its first line.")
        String password_file() default "";

        @AttributeDefinition(name = "Sender", description = "Address mails come from.")
        String sender() default "";

        @AttributeDefinition(name = "Language", description = "Of mails to people whose language the site left.")
        String language() default "en";

        @AttributeDefinition(name = "Minutes of a digest", description = "A person gets at most one mail in so long.")
        int digest_minutes() default 60;

        @AttributeDefinition(name = "Minutes to gather", description = "How long a mail waits for more to tell.")
        int gather_minutes() default 5;

        @AttributeDefinition(name = "Quiet from", description = "From this time on no news is sent.")
        String quiet_from() default "21:00";

        @AttributeDefinition(name = "Quiet until", description = "Until this time; the same: never quiet.")
        String quiet_until() default "08:00";

        @AttributeDefinition(name = "Hours to give up", description = "How long a mail is tried.")
        int give_up_hours() default 48;

        @AttributeDefinition(name = "Seconds to wait", description = "How long the server has to answer.")
        int timeout_seconds() default 20;
    }

    /**
     * Everything at one moment.
     *
     * @param problem what is wrong with it; empty where nothing is
     */
    record Now(
            Optional<Server> server,
            Optional<String> problem,
            Locale language,
            Duration digest,
            Duration gather,
            QuietHours quiet,
            Duration giveUp) {}

    private final Path folder;
    private final Map<String, String> environment;
    private volatile Now now;

    /** As configured. */
    @Activate
    public MailSettings(@Reference Site site, Config config) {
        this(site.folder(), System.getenv(), config);
    }

    MailSettings(Path folder, Map<String, String> environment, Config config) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.now = read(config);
    }

    @Modified
    void configure(Config config) {
        now = read(config);
    }

    private Now read(Config config) {
        Optional<Server> server = Optional.empty();
        Optional<String> problem = Optional.empty();
        QuietHours quiet = new QuietHours(LocalTime.MIN, LocalTime.MIN);
        try {
            quiet = new QuietHours(time(config.quiet_from()), time(config.quiet_until()));
            server = config.host().isBlank() ? Optional.empty() : Optional.of(server(config));
        } catch (IllegalArgumentException | DateTimeException e) {
            problem = Optional.of(String.valueOf(e.getMessage()));
        }
        return new Now(
                server,
                problem,
                Locale.forLanguageTag(config.language().strip()),
                Duration.ofMinutes(Math.max(0, config.digest_minutes())),
                Duration.ofMinutes(Math.max(0, config.gather_minutes())),
                quiet,
                Duration.ofHours(Math.clamp(config.give_up_hours(), 1, 24 * 30)));
    }

    private Server server(Config config) {
        Server.Security security = Server.Security.of(config.security());
        return new Server(
                config.host().strip(),
                config.port() > 0 ? config.port() : security.port(),
                security,
                config.user().strip(),
                new Password(environment, folder).of(config.password(), config.password_file()),
                Address.of(config.sender()).orElseThrow(() -> new IllegalArgumentException("sender: no address")),
                Duration.ofSeconds(Math.clamp(config.timeout_seconds(), 1, 600)));
    }

    private static LocalTime time(String words) {
        return LocalTime.parse(words.strip());
    }

    /** The server; empty where mail is off. */
    public Optional<Server> server() {
        return now.server();
    }

    /** Whether mail can be sent at all. */
    public boolean isOn() {
        return now.server().isPresent();
    }

    /** What is wrong with the settings. */
    Optional<String> problem() {
        return now.problem();
    }

    /** The language of mails to people whose own the site no longer offers. */
    Locale language() {
        return now.language();
    }

    /** A person gets at most one mail in so long. */
    public Duration digest() {
        return now.digest();
    }

    /** How long a mail waits for more to tell. */
    public Duration gather() {
        return now.gather();
    }

    /** When no news is sent. */
    QuietHours quiet() {
        return now.quiet();
    }

    /** How long a mail is tried. */
    Duration giveUp() {
        return now.giveUp();
    }
}
