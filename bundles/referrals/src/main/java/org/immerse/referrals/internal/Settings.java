package org.immerse.referrals.internal;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a site can set about referrals. Changes apply at once. */
@Component(service = Settings.class, configurationPid = "org.immerse.referrals")
@Designate(ocd = Settings.Config.class)
public final class Settings {
    /** The settings in {@code etc/org.immerse.referrals.cfg}. */
    @ObjectClassDefinition(name = "Referrals", description = "How people are referred.")
    public @interface Config {
        @AttributeDefinition(
                name = "Minutes of a code",
                description = "For how many minutes the code a person shows is good.")
        int code_minutes() default 15;

        @AttributeDefinition(name = "Usual days", description = "For how many days a referral is proposed to hold.")
        int usual_days() default 60;

        @AttributeDefinition(name = "Longest days", description = "For how many days a referral can hold at most.")
        int longest_days() default 180;

        @AttributeDefinition(
                name = "Days to answer",
                description = "After how many days a referral stands on the worklist of the receiver as due.")
        int answer_days() default 5;
    }

    private volatile Duration code = Duration.ZERO;
    private volatile int usualDays;
    private volatile int longestDays;
    private volatile int answerDays;

    /** As configured. */
    @Activate
    public Settings(Config config) {
        configure(config);
    }

    /** These settings. */
    Settings(Duration code, int usualDays, int longestDays, int answerDays) {
        this.code = code;
        this.usualDays = usualDays;
        this.longestDays = longestDays;
        this.answerDays = answerDays;
    }

    @Modified
    void configure(Config config) {
        code = Duration.ofMinutes(Math.clamp(config.code_minutes(), 1, 1440));
        longestDays = Math.clamp(config.longest_days(), 1, 730);
        usualDays = Math.clamp(config.usual_days(), 1, longestDays);
        answerDays = Math.clamp(config.answer_days(), 1, 90);
    }

    /** For how long a code is good. */
    public Duration code() {
        return code;
    }

    /** For how many days a referral is proposed to hold. */
    public int usualDays() {
        return usualDays;
    }

    /** For how many days it can hold at most. */
    public int longestDays() {
        return longestDays;
    }

    /** After how many days an answer is due. */
    public int answerDays() {
        return answerDays;
    }
}
