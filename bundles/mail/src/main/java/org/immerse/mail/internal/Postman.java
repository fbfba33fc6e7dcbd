package org.immerse.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.immerse.api.module.Site;
import org.immerse.api.text.Messages;
import org.immerse.mail.internal.Outbox.Going;
import org.immerse.mail.internal.news.NewsDesk;
import org.immerse.mail.internal.smtp.Outcome;
import org.immerse.mail.internal.smtp.Server;
import org.immerse.mail.internal.smtp.Smtp;
import org.immerse.mail.internal.smtp.Way;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries what is due to the server, in one thread, and looks once an hour for what the day brings. */
@Component(service = Postman.class, immediate = true)
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 100;
    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final MailSettings settings;
    private final MailWords words;
    private final NewsDesk news;
    private final Site site;
    private final Way.Opener opener;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("immerse-mail").factory());

    private volatile Optional<Instant> unreachableSince = Optional.empty();

    /** Carries by SMTP, from now on. */
    @Activate
    public Postman(
            @Reference Outbox outbox,
            @Reference MailSettings settings,
            @Reference NewsDesk news,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Worklist worklist) {
        this(outbox, settings, news, new MailWords(messages, site, settings, worklist), site, new Smtp());
        thread.scheduleWithFixedDelay(this::deliverSafely, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(this::lookSafely, 1, HOUR.toMinutes(), TimeUnit.MINUTES);
    }

    /** Carries this way, when told to. */
    Postman(Outbox outbox, MailSettings settings, NewsDesk news, MailWords words, Site site, Way.Opener opener) {
        this.outbox = outbox;
        this.settings = settings;
        this.words = words;
        this.news = news;
        this.site = site;
        this.opener = opener;
        int interrupted = outbox.interrupted();
        if (interrupted > 0) {
            LOG.warn("{} mails were being handed over when the host was stopped; they are not sent again", interrupted);
        }
    }

    /** Since when the server cannot be reached. */
    Optional<Instant> unreachableSince() {
        return unreachableSince;
    }

    private void deliverSafely() {
        try {
            deliver();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Mail cannot be sent now; trying again later", e);
        }
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("What the day brings cannot be looked for now; trying again later", e);
        }
    }

    /** Finds what is new by the clock alone, such as an appointment tomorrow. */
    void look() {
        if (settings.isOn()) {
            outbox.readers().forEach(news::today);
            outbox.forget();
        }
    }

    /** Hands over what is due now. */
    void deliver() {
        Optional<Server> server = settings.server();
        if (server.isEmpty()) {
            return;
        }
        List<String> due = outbox.due(settings.quiet().at(LocalTime.ofInstant(outbox.now(), site.zone())), BATCH);
        if (due.isEmpty()) {
            return;
        }
        try (Way way = opener.open(server.get())) {
            unreachableSince = Optional.empty();
            due.forEach(id -> outbox.begin(id).ifPresent(going -> send(way, going)));
        } catch (Way.UnreachableException e) {
            if (unreachableSince.isEmpty()) {
                unreachableSince = Optional.of(outbox.now());
                LOG.warn("The mail server {}: {}; {} mails wait", server.get(), e.getMessage(), due.size());
            }
            outbox.unreachable(due);
        }
    }

    private void send(Way way, Going going) {
        Outcome outcome = way.send(words.of(going, outbox.signer()));
        outbox.ended(going.letter(), outcome);
    }

    /** Ends after the mail under way. */
    @Override
    @Deactivate
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A mail is still under way while the host goes on to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
