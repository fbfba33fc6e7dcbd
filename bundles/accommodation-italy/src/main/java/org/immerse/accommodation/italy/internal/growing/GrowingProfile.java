package org.immerse.accommodation.italy.internal.growing;

import java.util.List;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.people.Question.Kind;
import org.immerse.api.people.Question.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** What young people are asked so that their plan to 18 and 21 is right. No home ever sees an answer. */
@Component
public final class GrowingProfile implements ProfilePart {
    /** Prefix of the texts of this part. */
    static final String PREFIX = "accommodation-italy.growing";

    /** How it stands with a decree by which help goes on to 21. */
    static final List<String> DECREES = List.of("granted", "asked", "none");

    /** Kinds of residence permit. */
    static final List<String> PERMITS =
            List.of("minor-age", "care", "protection", "asylum-request", "work-or-study", "none");

    private static final int LATE = 200;

    private static final List<Question> QUESTIONS = List.of(
            options(GrowingField.PERMIT, PERMITS),
            plain(GrowingField.PERMIT_UNTIL, Kind.FROM_DAY),
            options(GrowingField.DECREE, DECREES),
            plain(GrowingField.SCHOOL, Kind.YES_NO),
            plain(GrowingField.TAX_CODE, Kind.YES_NO),
            plain(GrowingField.HEALTH_CARD, Kind.YES_NO),
            plain(GrowingField.BANK, Kind.YES_NO),
            plain(GrowingField.HOME, Kind.YES_NO));

    private static Question plain(String field, Kind kind) {
        return Question.plain(field, prefix(field), kind, Sensitivity.PERSONAL);
    }

    private static Question options(String field, List<String> keys) {
        return Question.options(field, prefix(field), Sensitivity.PERSONAL, keys);
    }

    private static String prefix(String field) {
        return PREFIX + field.substring("growing".length()).replaceFirst("-", ".");
    }

    /** The part has a title of its own beside the questions about a home. */
    @Override
    public String module() {
        return PREFIX;
    }

    @Override
    public int order() {
        return LATE;
    }

    @Override
    public List<Question> questions() {
        return QUESTIONS;
    }
}
