package org.immerse.accommodation.italy.internal.matching;

import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.util.List;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.MatchingModel;
import org.osgi.service.component.annotations.Component;

/**
 * What counts when a young person meets a home: the wishes of both, and three rules that only leave out and never give points. Both
 * sides are scored apart and joined by the harmonic mean, so that a home that suits one side only does not come first.
 *
 * <p>That a home is approved and has a free bed is looked at before this: see {@link HomeMatches}.
 */
@Component
public final class HousingModel implements MatchingModel {
    /** A home for women or men only, where it declares a lawful ground. */
    static final String WOMEN_MEN = "women-men";
    /** A home bound to an age, where it declares a lawful ground. */
    static final String AGE_BOUND = "age-bound";
    /** Nobody under 18 in a home that was not cleared for minors. */
    static final String MINORS = "minors";
    /** Animals, for whoever would rather not live with any. */
    static final String PETS = "pets";

    private static final double RADIUS = 20;
    private static final double TOLERANCE = 0.2;

    private static final List<Criterion> CRITERIA = List.of(
            custom(WOMEN_MEN, Field.GENDER, HomeFacts.ONLY, MUST, 0, OFFER_TO_NEED, Rules::womenOrMen),
            custom(AGE_BOUND, NeedFacts.AGE, HomeFacts.AGES, MUST, 0, OFFER_TO_NEED, Rules::ageBound),
            custom(MINORS, NeedFacts.AGE, HomeFacts.MINORS, MUST, 0, NEED_TO_OFFER, Rules::minors),
            custom(PETS, Field.PETS_OK, HomeFacts.PETS, MUST, 5, NEED_TO_OFFER, Rules::pets),
            new Criterion.RangeCovers("budget", Field.BUDGET, HomeFacts.RENT, SHOULD, 25, NEED_TO_OFFER, TOLERANCE),
            new Criterion.DistanceWithin("distance", Field.PLACE, HomeFacts.PLACE, SHOULD, 15, RADIUS),
            new Criterion.ConceptNearness("kind", Field.HOUSING_KIND, HomeFacts.KIND, SHOULD, 10, NEED_TO_OFFER, 1),
            custom("start", NeedFacts.STAY, HomeFacts.FREE, SHOULD, 10, NEED_TO_OFFER, Rules::start),
            custom("months", NeedFacts.STAY, HomeFacts.FREE, SHOULD, 10, NEED_TO_OFFER, Rules::months),
            new Criterion.ConceptOverlap("life", Field.HOME_LIFE, HomeFacts.LIFE, SHOULD, 10, NEED_TO_OFFER),
            new Criterion.ConceptOverlap("help", Field.HELP_WANTED, HomeFacts.HELP, SHOULD, 10, NEED_TO_OFFER),
            custom("language", Field.LANGUAGES, HomeFacts.SPOKEN, SHOULD, 10, NEED_TO_OFFER, Rules::language),
            new Criterion.RangeCovers(
                    "company", NeedFacts.COMPANY, HomeFacts.PEOPLE, SHOULD, 5, NEED_TO_OFFER, TOLERANCE),
            custom("smoke", Field.SMOKES, HomeFacts.SMOKE, SHOULD, 5, NEED_TO_OFFER, Rules::smoke),
            new Criterion.ConceptOverlap(
                    "wished-life", Field.HOME_LIFE, HomeFacts.WISHED_LIFE, SHOULD, 20, OFFER_TO_NEED),
            new Criterion.ConceptOverlap(
                    "independence", Field.INDEPENDENCE, HomeFacts.WISHED_INDEPENDENCE, SHOULD, 20, OFFER_TO_NEED),
            custom(
                    "wished-language",
                    Field.LANGUAGES,
                    HomeFacts.WISHED_LANGUAGES,
                    SHOULD,
                    20,
                    OFFER_TO_NEED,
                    Rules::wishedLanguage),
            custom("smoking", Field.SMOKES, HomeFacts.SMOKING_ALLOWED, SHOULD, 10, OFFER_TO_NEED, Rules::smoking));

    private static final List<LawfulGround> GROUNDS = List.of(
            new LawfulGround(
                    WOMEN_MEN,
                    "gender",
                    "accommodation-italy.matching.ground.women-men",
                    "Directive 2004/113/EC, art. 3 and 4(5); D.Lgs. 198/2006, art. 55-bis ss."),
            new LawfulGround(
                    AGE_BOUND,
                    "age",
                    "accommodation-italy.matching.ground.age-bound",
                    "Codice civile, art. 2; L. 47/2017, art. 13"),
            new LawfulGround(
                    MINORS,
                    "age",
                    "accommodation-italy.matching.ground.minors",
                    "L. 184/1983, art. 2, 4; L. 47/2017, art. 7"));

    /** Whether a criterion leaves homes out. */
    static boolean leavesOut(String criterion) {
        return CRITERIA.stream().anyMatch(one -> one.mode() == MUST && one.id().equals(criterion));
    }

    /** Whether a criterion is about what the person asks, not the home. */
    static boolean isPersons(String criterion) {
        return CRITERIA.stream().anyMatch(one -> one.id().equals(criterion) && one.direction() == NEED_TO_OFFER);
    }

    /** The fields of a person's file that a criterion reads: what is worked out from others counts as these. */
    static List<String> needFields(String criterion) {
        return CRITERIA.stream()
                .filter(one -> one.id().equals(criterion))
                .flatMap(one -> one.needFields().stream())
                .flatMap(field -> switch (field) {
                    case NeedFacts.AGE -> Stream.of(Field.BIRTH_DATE, Field.HOUSING_FROM);
                    case NeedFacts.STAY -> Stream.of(Field.HOUSING_FROM, Field.HOUSING_MONTHS);
                    case NeedFacts.COMPANY -> Stream.of(Field.AGE_COMPANY);
                    default -> Stream.of(field);
                })
                .toList();
    }

    private static Criterion custom(
            String id,
            String need,
            String offer,
            Criterion.Mode mode,
            double weight,
            Criterion.Direction direction,
            Rules.Rule rule) {
        return new Criterion.Custom(id, List.of(need), List.of(offer), mode, weight, direction, rule);
    }

    @Override
    public String id() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public List<LawfulGround> lawfulGrounds() {
        return GROUNDS;
    }

    @Override
    public boolean twoSided() {
        return true;
    }
}
