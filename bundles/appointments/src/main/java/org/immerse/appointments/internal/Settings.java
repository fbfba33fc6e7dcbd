package org.immerse.appointments.internal;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a site can set about appointments. Changes apply at once. */
@Component(service = Settings.class, configurationPid = "org.immerse.appointments")
@Designate(ocd = Settings.Config.class)
public final class Settings {
    /** The settings in {@code etc/org.immerse.appointments.cfg}. */
    @ObjectClassDefinition(name = "Appointments", description = "How appointments are booked.")
    public @interface Config {
        @AttributeDefinition(
                name = "Minutes of an offer",
                description = "For how long a place that was given back is kept for who is first on the waiting list.")
        int offer_minutes() default 120;

        @AttributeDefinition(
                name = "Minutes of notice",
                description = "How many minutes before it begins a time can be booked at the latest.")
        int notice_minutes() default 30;

        @AttributeDefinition(name = "Days ahead", description = "How many days ahead people can book.")
        int ahead_days() default 90;
    }

    private volatile Duration offer = Duration.ZERO;
    private volatile Duration notice = Duration.ZERO;
    private volatile int ahead;

    /** As configured. */
    @Activate
    public Settings(Config config) {
        configure(config);
    }

    /** These settings. */
    Settings(Duration offer, Duration notice, int ahead) {
        this.offer = offer;
        this.notice = notice;
        this.ahead = ahead;
    }

    @Modified
    void configure(Config config) {
        offer = Duration.ofMinutes(Math.max(1, config.offer_minutes()));
        notice = Duration.ofMinutes(Math.max(0, config.notice_minutes()));
        ahead = Math.clamp(config.ahead_days(), 1, 366);
    }

    /** For how long a place that was given back is kept for one who waits. */
    public Duration offer() {
        return offer;
    }

    /** How long before it begins a time can be booked at the latest. */
    public Duration notice() {
        return notice;
    }

    /** How many days ahead people can book. */
    public int ahead() {
        return ahead;
    }
}
