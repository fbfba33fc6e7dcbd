package org.immerse.jobs.spain.internal.matching;

import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.util.List;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.domain.Field;
import org.osgi.service.component.annotations.Component;

/**
 * What counts when a person meets a vacancy.
 *
 * <p>Two things leave a vacancy out: a driving licence one does not hold, and a level below one in a language the vacancy
 * marks as necessary. Everything else counts by its weight, so that a vacancy is never lost for one wish. Distance counts down
 * to nothing at the person's radius and leaves nothing out: the views begin with a filter on it that one can take off.
 * What is like what one saved or applied to counts only with the person's consent. Gender, origin, religion, health, age and legal status are not read.
 */
@Component
public final class JobsMatchingModel implements MatchingModel {
    /** Id of the criterion how far a vacancy is. */
    static final String DISTANCE = "distance";

    /** Where the person named no distance. */
    public static final double DEFAULT_RADIUS = 30;

    /** What is like what one saved or applied to; counts only where the person opted in, and never more than a fifth. */
    static final Criterion.Interest INTEREST = new Criterion.Interest(
            "interest", Field.LIKED, List.of(Field.OCCUPATION, Field.SKILLS, Field.CONTRACT, Field.WORKING_TIME), 20);

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion.ConceptOverlap("skills", Field.SKILLS, Field.SKILLS, SHOULD, 30, OFFER_TO_NEED),
            new Criterion.LevelAtLeast("languages", Field.LANGUAGES, Field.LANGUAGES, SHOULD, 20, OFFER_TO_NEED),
            new Criterion.ConceptNearness(
                    "experience", Field.EXPERIENCE, Field.OCCUPATION, SHOULD, 15, OFFER_TO_NEED, 3),
            new Criterion.Custom(
                    "years",
                    List.of(Field.EXPERIENCE),
                    List.of(Field.EXPERIENCE_YEARS),
                    SHOULD,
                    5,
                    OFFER_TO_NEED,
                    JobsMatchingModel::years),
            new Criterion.DistanceWithin(DISTANCE, Field.PLACE, Field.PLACE, SHOULD, 15, DEFAULT_RADIUS),
            new Criterion.ConceptNearness(
                    "occupation", Field.WISHED_OCCUPATIONS, Field.OCCUPATION, SHOULD, 10, NEED_TO_OFFER, 2),
            new Criterion.ConceptOverlap("hours", Field.WISHED_HOURS, Field.WORKING_TIME, SHOULD, 10, OFFER_TO_NEED),
            new Criterion.ConceptNearness(
                    "contract", Field.WISHED_CONTRACT, Field.CONTRACT, SHOULD, 5, NEED_TO_OFFER, 1),
            new Criterion.RangeCovers("pay", Field.WISHED_PAY, Field.PAY, SHOULD, 5, NEED_TO_OFFER, 0.2),
            new Criterion.LevelAtLeast("education", Field.EDUCATION, Field.EDUCATION, SHOULD, 5, OFFER_TO_NEED),
            new Criterion.DatesOverlap("start", Field.AVAILABLE, Field.STARTS, SHOULD, 5, OFFER_TO_NEED),
            new Criterion.ConceptOverlap("licences", Field.LICENCES, Field.LICENCES, MUST, 5, OFFER_TO_NEED),
            new Criterion.LevelAtLeast(
                    "languages-necessary", Field.LANGUAGES, Field.LANGUAGES_NECESSARY, MUST, 0, OFFER_TO_NEED),
            INTEREST);

    @Override
    public String id() {
        return JobsSpainModule.ID;
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    /** The longest experience beside the years asked: 1 where it is enough. */
    private static OptionalDouble years(Facts need, Facts offer) {
        OptionalDouble asked = offer.get(Field.EXPERIENCE_YEARS, Fact.Range.class)
                .orElseThrow()
                .from();
        OptionalDouble longest = need.get(Field.EXPERIENCE, Fact.Concepts.class).stream()
                .flatMap(done -> done.weights().values().stream())
                .mapToDouble(Double::doubleValue)
                .max();
        if (longest.isEmpty() || asked.isEmpty()) {
            return OptionalDouble.empty();
        }
        double enough = asked.getAsDouble();
        return OptionalDouble.of(enough <= 0 ? 1 : Math.min(1, longest.getAsDouble() / enough));
    }
}
