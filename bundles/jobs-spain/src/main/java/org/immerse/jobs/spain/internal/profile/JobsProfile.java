package org.immerse.jobs.spain.internal.profile;

import static org.immerse.api.people.Question.Kind.AT_LEAST;
import static org.immerse.api.people.Question.Kind.EXPERIENCE;
import static org.immerse.api.people.Question.Kind.FROM_DAY;
import static org.immerse.api.people.Question.Kind.LANGUAGES;
import static org.immerse.api.people.Question.Kind.LEVEL;
import static org.immerse.api.people.Question.Kind.PLACE;
import static org.immerse.api.people.Question.Kind.SEARCHED_CONCEPTS;
import static org.immerse.api.people.Question.Kind.SOME_CONCEPTS;
import static org.immerse.api.people.Question.Kind.WORDS;
import static org.immerse.api.people.Question.Sensitivity.ORDINARY;
import static org.immerse.api.people.Question.Sensitivity.PERSONAL;

import java.util.List;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.domain.Field;
import org.osgi.service.component.annotations.Component;

/** What people are asked so that vacancies can be found for them. Contact comes last: it is needed only after both agree. */
@Component
public final class JobsProfile implements ProfilePart {
    /** Being shown to employers as a candidate without a name. */
    public static final String SHOW_TO_EMPLOYERS = "jobs-spain.show-to-employers";
    /** Sorting also by what one saved and applied to. */
    public static final String USE_LIKED = "jobs-spain.use-liked";
    /** The version of the text people agree to. */
    public static final String TEXT_VERSION = "1";

    private static final double MOST_PAY = 10_000;

    private static final List<Question> QUESTIONS = List.of(
            concepts(Field.EXPERIENCE, EXPERIENCE, Concepts.OCCUPATION),
            concepts(Field.SKILLS, SEARCHED_CONCEPTS, Concepts.SKILL).suggestedFrom(Field.EXPERIENCE),
            concepts(Field.LANGUAGES, LANGUAGES, Concepts.LANGUAGE),
            concepts(Field.EDUCATION, LEVEL, Concepts.EDUCATION),
            concepts(Field.LICENCES, SOME_CONCEPTS, Concepts.DRIVING_LICENCE),
            Question.plain(Field.PLACE, prefix(Field.PLACE), PLACE, PERSONAL),
            Question.plain(Field.AVAILABLE, prefix(Field.AVAILABLE), FROM_DAY, ORDINARY),
            concepts(Field.WISHED_OCCUPATIONS, SEARCHED_CONCEPTS, Concepts.OCCUPATION)
                    .suggestedFrom(Field.EXPERIENCE),
            concepts(Field.WISHED_CONTRACT, SOME_CONCEPTS, Concepts.CONTRACT),
            concepts(Field.WISHED_HOURS, SOME_CONCEPTS, Concepts.WORKING_TIME),
            Question.number(Field.WISHED_PAY, prefix(Field.WISHED_PAY), AT_LEAST, "EUR/month", 0, MOST_PAY),
            Question.plain(Field.CONTACT_NAME, prefix(Field.CONTACT_NAME), WORDS, PERSONAL),
            Question.plain(Field.CONTACT_EMAIL, prefix(Field.CONTACT_EMAIL), WORDS, PERSONAL),
            Question.plain(Field.CONTACT_PHONE, prefix(Field.CONTACT_PHONE), WORDS, PERSONAL));

    private static Question concepts(String field, Question.Kind kind, String scheme) {
        return Question.concepts(field, prefix(field), kind, scheme);
    }

    private static String prefix(String field) {
        return JobsSpainModule.ID + ".question." + field;
    }

    @Override
    public String module() {
        return JobsSpainModule.ID;
    }

    @Override
    public List<Question> questions() {
        return QUESTIONS;
    }

    @Override
    public List<String> purposes() {
        return List.of(SHOW_TO_EMPLOYERS, USE_LIKED);
    }
}
