package org.immerse.volunteering.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a site can set about volunteering. Changes apply at once. */
@Component(service = Settings.class, configurationPid = "org.immerse.volunteering")
@Designate(ocd = Settings.Config.class)
public final class Settings {
    /** The settings in {@code etc/org.immerse.volunteering.cfg}. */
    @ObjectClassDefinition(name = "Volunteering", description = "How people sign up to help.")
    public @interface Config {
        @AttributeDefinition(
                name = "Days to answer",
                description = "After how many days a sign-up stands on the worklist of the organisation as due.")
        int answer_days() default 5;
    }

    private volatile int answerDays;

    /** As configured. */
    @Activate
    public Settings(Config config) {
        configure(config);
    }

    /** These settings. */
    Settings(int answerDays) {
        this.answerDays = answerDays;
    }

    @Modified
    void configure(Config config) {
        answerDays = Math.clamp(config.answer_days(), 1, 90);
    }

    /** After how many days an answer is due. */
    public int answerDays() {
        return answerDays;
    }
}
