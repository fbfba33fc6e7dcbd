package org.immerse.freshness.internal.link;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.immerse.api.module.Site;
import org.immerse.freshness.internal.FreshLedger;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries the links of all entries from time to time, where the administrator switched it on. */
@Component(service = LinkCrawler.class, immediate = true, configurationPid = "org.immerse.freshness.links")
@Designate(ocd = LinkCrawler.Config.class)
public final class LinkCrawler {
    private static final Logger LOG = LoggerFactory.getLogger(LinkCrawler.class);
    private static final long MINUTES_BETWEEN_ROUNDS = 60;

    /** Whether and how links are tried. */
    @ObjectClassDefinition(
            name = "Links",
            description =
                    "Whether this host visits the websites that entries link to, to see whether they still answer.")
    public @interface Config {
        @AttributeDefinition(name = "On", description = "Whether links are tried at all.")
        boolean enabled() default false;

        @AttributeDefinition(name = "Days", description = "After how many days a link is tried again.")
        int days() default 7;

        @AttributeDefinition(
                name = "Seconds between",
                description = "How long to wait between two requests to one host.")
        int delay_seconds() default 10;

        @AttributeDefinition(
                name = "Seconds at most",
                description = "After how many seconds without an answer to give up.")
        int timeout_seconds() default 15;

        @AttributeDefinition(name = "Links at most", description = "How many links are tried in an hour at most.")
        int most() default 200;
    }

    private final ScheduledExecutorService thread;

    /** Starts trying links, if it is switched on. */
    @Activate
    public LinkCrawler(
            @Reference FreshLedger ledger,
            @Reference TriedLinks tried,
            @Reference Site site,
            @Reference Clock clock,
            Config config) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread one = new Thread(work, "immerse-links");
            one.setDaemon(true);
            return one;
        });
        if (config.enabled()) {
            LinkRound round = new LinkRound(ledger, tried, clock);
            thread.scheduleWithFixedDelay(() -> run(round, site, config), 1, MINUTES_BETWEEN_ROUNDS, TimeUnit.MINUTES);
            LOG.info("Links of entries are tried every {} days", config.days());
        }
    }

    private static void run(LinkRound round, Site site, Config config) {
        Duration timeout = Duration.ofSeconds(Math.max(1, config.timeout_seconds()));
        try (var client = LinkProbe.client(timeout)) {
            LinkProbe probe = new LinkProbe(
                    client,
                    new PublicNet(),
                    patience(Duration.ofSeconds(Math.max(1, config.delay_seconds()))),
                    site.address(),
                    timeout);
            int done = round.run(probe, Duration.ofDays(Math.max(1, config.days())), config.most());
            LOG.debug("{} links tried", done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Links could not be tried; the next round will", e);
        }
    }

    /** Waits until the last request to the same host is so long ago. */
    static LinkProbe.Patience patience(Duration delay) {
        Map<String, Long> last = new HashMap<>();
        return host -> {
            Long before = last.get(host);
            if (before != null) {
                long left = delay.toNanos() - (System.nanoTime() - before);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
            }
            last.put(host, System.nanoTime());
        };
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }
}
