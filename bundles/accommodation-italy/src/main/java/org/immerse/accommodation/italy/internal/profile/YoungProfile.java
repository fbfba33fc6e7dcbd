package org.immerse.accommodation.italy.internal.profile;

import static java.util.Map.entry;
import static org.immerse.api.people.Question.Kind.AT_LEAST;
import static org.immerse.api.people.Question.Kind.BIRTH_DAY;
import static org.immerse.api.people.Question.Kind.FROM_DAY;
import static org.immerse.api.people.Question.Kind.FROM_TO;
import static org.immerse.api.people.Question.Kind.LANGUAGES;
import static org.immerse.api.people.Question.Kind.PLACE;
import static org.immerse.api.people.Question.Kind.WORDS;
import static org.immerse.api.people.Question.Kind.YES_NO;
import static org.immerse.api.people.Question.Sensitivity.ORDINARY;
import static org.immerse.api.people.Question.Sensitivity.PERSONAL;

import java.util.List;
import java.util.Map;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.people.Question.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What young people are asked, so that a home can be found for them. Nothing about origin, religion or health. */
@Component
public final class YoungProfile implements ProfilePart {
    /** Being shown, without a name, to homes one is interested in or is suggested to. */
    public static final String SHOW_TO_HOMES = "accommodation-italy.show-to-homes";

    /** The ways people like to live at home, as homes say it of themselves, too. */
    public static final List<String> HOME_LIFE =
            List.of("quiet", "lively", "early", "late", "together", "on-my-own", "tidy");
    /** What one can do on one's own. */
    public static final List<String> INDEPENDENCE =
            List.of("can-cook", "can-budget", "can-keep-appointments", "can-wash", "can-ask-for-help", "can-go-around");
    /** What one would like help with, and what homes help with. */
    public static final List<String> HELP =
            List.of("cook", "money", "papers", "appointments", "language", "company", "school");

    private static final int MOST_RENT = 2000;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_AGE = 100;

    /** Many read little: each option of these questions has a picture, the same wherever it stands. */
    private static final Map<String, String> ICONS = Map.ofEntries(
            entry("room", "bed"),
            entry("shared-flat", "users"),
            entry("family", "home"),
            entry("work", "work"),
            entry("training-grant", "course"),
            entry("support", "heart"),
            entry("none", "cross"),
            entry("quiet", "leaf"),
            entry("lively", "music"),
            entry("early", "sun"),
            entry("late", "moon"),
            entry("together", "users"),
            entry("on-my-own", "user"),
            entry("tidy", "star"),
            entry("can-cook", "pot"),
            entry("can-budget", "euro"),
            entry("can-keep-appointments", "calendar"),
            entry("can-wash", "shirt"),
            entry("can-ask-for-help", "chat"),
            entry("can-go-around", "bus"),
            entry("cook", "pot"),
            entry("money", "euro"),
            entry("papers", "paper"),
            entry("appointments", "calendar"),
            entry("language", "globe"),
            entry("company", "heart"),
            entry("school", "course"));

    private static final List<Question> QUESTIONS = List.of(
            plain(Field.BIRTH_DATE, BIRTH_DAY, PERSONAL),
            options(Field.GENDER, PERSONAL, List.of("woman", "man", "other", "not-said")),
            plain(Field.PLACE, PLACE, PERSONAL),
            options(Field.HOUSING_KIND, ORDINARY, List.of("room", "shared-flat", "family")),
            Question.number(Field.BUDGET, prefix(Field.BUDGET), FROM_TO, "EUR/month", 0, MOST_RENT),
            options(Field.INCOME, PERSONAL, List.of("work", "training-grant", "support", "none")),
            plain(Field.HOUSING_FROM, FROM_DAY, ORDINARY),
            Question.number(Field.HOUSING_MONTHS, prefix(Field.HOUSING_MONTHS), AT_LEAST, "months", 1, MOST_MONTHS),
            options(Field.HOME_LIFE, ORDINARY, HOME_LIFE),
            plain(Field.PETS_OK, YES_NO, ORDINARY),
            plain(Field.SMOKES, YES_NO, ORDINARY),
            Question.concepts(Field.LANGUAGES, prefix(Field.LANGUAGES), LANGUAGES, Concepts.LANGUAGE),
            Question.number(Field.AGE_COMPANY, prefix(Field.AGE_COMPANY), FROM_TO, "years", 0, MOST_AGE),
            options(Field.INDEPENDENCE, ORDINARY, INDEPENDENCE),
            options(Field.HELP_WANTED, ORDINARY, HELP),
            plain(Field.VOUCHERS, WORDS, PERSONAL),
            plain(Field.LETTER, WORDS, PERSONAL),
            plain(Field.LETTER_TRANSLATED, WORDS, PERSONAL),
            plain(Field.LETTER_SHARE, YES_NO, ORDINARY),
            plain(Field.CONTACT_NAME, WORDS, PERSONAL),
            plain(Field.CONTACT_PHONE, WORDS, PERSONAL));

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable People people;

    private final java.time.Clock clock;

    @Activate
    public YoungProfile(@Reference java.time.Clock clock) {
        this.clock = clock;
    }

    private static Question plain(String field, Question.Kind kind, Sensitivity sensitivity) {
        return Question.plain(field, prefix(field), kind, sensitivity);
    }

    private static Question options(String field, Sensitivity sensitivity, List<String> keys) {
        return Question.options(field, prefix(field), sensitivity, keys).withIcons(ICONS);
    }

    private static String prefix(String field) {
        return AccommodationItalyModule.ID + ".profile." + field;
    }

    @Override
    public String module() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public List<Question> questions() {
        return QUESTIONS;
    }

    @Override
    public List<String> purposes() {
        return List.of(SHOW_TO_HOMES);
    }

    /** What was agreed to before the 18th birthday counts until that day, and is then asked afresh. */
    @Override
    public boolean counts(String person, Consent consent) {
        People files = people;
        return files == null || Grown.counts(BirthDate.of(files.facts(person)), consent, clock.instant());
    }
}
