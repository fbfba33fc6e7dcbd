package org.immerse.experts.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a site can set about questions. Changes apply at once. */
@Component(service = Settings.class, configurationPid = "org.immerse.experts")
@Designate(ocd = Settings.Config.class)
public final class Settings {
    /** The settings in {@code etc/org.immerse.experts.cfg}. */
    @ObjectClassDefinition(name = "Ask an expert", description = "How questions are answered.")
    public @interface Config {
        @AttributeDefinition(
                name = "Days to answer",
                description = "After how many days a question stands on the worklist of those who answer as due.")
        int answer_days() default 3;

        @AttributeDefinition(
                name = "Open questions of a person",
                description = "How many questions one person can have open at a time.")
        int open_questions() default 10;
    }

    private volatile int answerDays;
    private volatile int openQuestions;

    /** As configured. */
    @Activate
    public Settings(Config config) {
        configure(config);
    }

    /** These settings. */
    Settings(int answerDays, int openQuestions) {
        this.answerDays = answerDays;
        this.openQuestions = openQuestions;
    }

    @Modified
    void configure(Config config) {
        answerDays = Math.clamp(config.answer_days(), 1, 90);
        openQuestions = Math.clamp(config.open_questions(), 1, 1000);
    }

    /** After how many days an answer is due. */
    public int answerDays() {
        return answerDays;
    }

    /** How many questions one person can have open. */
    public int openQuestions() {
        return openQuestions;
    }
}
