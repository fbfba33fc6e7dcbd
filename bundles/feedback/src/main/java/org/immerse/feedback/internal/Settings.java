package org.immerse.feedback.internal;

import org.immerse.feedback.internal.domain.Category;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a site can set about complaints. Changes apply at once. */
@Component(service = Settings.class, configurationPid = "org.immerse.feedback")
@Designate(ocd = Settings.Config.class)
public final class Settings {
    /** The settings in {@code etc/org.immerse.feedback.cfg}. */
    @ObjectClassDefinition(name = "Feedback", description = "How complaints and feedback are looked at.")
    public @interface Config {
        @AttributeDefinition(name = "Days to answer", description = "Within how many days an answer is promised.")
        int answer_days() default 14;

        @AttributeDefinition(
                name = "Days to answer about behaviour",
                description = "Within how many days an answer is promised where somebody behaved badly.")
        int behaviour_days() default 3;

        @AttributeDefinition(
                name = "An hour from an address",
                description = "How often one address can write in an hour without an account.")
        int hour_address() default 5;

        @AttributeDefinition(
                name = "An hour from everybody",
                description = "How often all together can write in an hour without an account.")
        int hour_all() default 200;

        @AttributeDefinition(name = "A day from an account", description = "How often one account can write in a day.")
        int day_account() default 10;
    }

    private volatile int answerDays;
    private volatile int behaviourDays;
    private volatile int hourAddress;
    private volatile int hourAll;
    private volatile int dayAccount;

    /** As configured. */
    @Activate
    public Settings(Config config) {
        configure(config);
    }

    /** These settings. */
    Settings(int answerDays, int behaviourDays, int hourAddress, int hourAll, int dayAccount) {
        this.answerDays = answerDays;
        this.behaviourDays = behaviourDays;
        this.hourAddress = hourAddress;
        this.hourAll = hourAll;
        this.dayAccount = dayAccount;
    }

    @Modified
    void configure(Config config) {
        answerDays = Math.clamp(config.answer_days(), 1, 365);
        behaviourDays = Math.clamp(config.behaviour_days(), 1, 365);
        hourAddress = Math.clamp(config.hour_address(), 1, 10_000);
        hourAll = Math.clamp(config.hour_all(), 1, 100_000);
        dayAccount = Math.clamp(config.day_account(), 1, 10_000);
    }

    /** Within how many days an answer is promised. */
    public int days(Category category) {
        return category == Category.BEHAVIOUR ? behaviourDays : answerDays;
    }

    int hourAddress() {
        return hourAddress;
    }

    int hourAll() {
        return hourAll;
    }

    int dayAccount() {
        return dayAccount;
    }
}
