package org.immerse.decisions.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.immerse.decisions.internal.persistence.Chain;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps decisions for as long as the site says, never under six months. */
@Component(service = Retention.class, configurationPid = "org.immerse.decisions")
@Designate(ocd = Retention.Config.class)
public final class Retention {
    /** Regulation (EU) 2024/1689, articles 19 and 26: logs of high-risk systems are kept for at least six months. */
    public static final int LEAST_MONTHS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** The settings in {@code etc/org.immerse.decisions.cfg}. */
    @ObjectClassDefinition(name = "Decision log", description = "How long decisions made from rankings are kept.")
    public @interface Config {
        @AttributeDefinition(name = "Months", description = "For how many months. At least 6.")
        int keep_months() default 24;
    }

    private final Chain chain;
    private final Clock clock;
    private volatile int configuredMonths;

    /** The rule for this chain. */
    @Activate
    public Retention(Config config, @Reference Chain chain, @Reference Clock clock) {
        this.chain = chain;
        this.clock = clock;
        configure(config);
    }

    @Modified
    void configure(Config config) {
        configuredMonths = config.keep_months();
        if (configuredMonths < LEAST_MONTHS) {
            LOG.error(
                    "keep.months = {} is less than the law allows: decisions are kept for {} months",
                    configuredMonths,
                    LEAST_MONTHS);
        }
    }

    /** What the configuration says. */
    public int configuredMonths() {
        return configuredMonths;
    }

    /** For how many months entries are kept: what the configuration says, never fewer than the least. */
    public int months() {
        return Math.max(LEAST_MONTHS, configuredMonths);
    }

    /** Lets go of what is older; answers how many entries went. */
    int letGo() {
        Instant oldest =
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months()).toInstant();
        int gone = chain.letGoBefore(oldest);
        if (gone > 0) {
            LOG.info("{} decisions older than {} months were let go", gone, months());
        }
        return gone;
    }
}
