package org.immerse.matching.internal.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Match;
import org.immerse.api.text.Text;
import org.immerse.api.value.GeoPoint;
import org.immerse.matching.internal.Model;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final ModuleTexts texts = new ModuleTexts("matching");
    private final Said said = new Said(texts);

    private String english(Text text) {
        return texts.text(text, Locale.ENGLISH);
    }

    private String reason(Criterion criterion, Fact need, Fact offer) {
        Match match = said.match(Model.of(criterion), Facts.NONE.with("n", need), Facts.NONE.with("o", offer));
        return english(match.reasons().getFirst().text());
    }

    private List<String> advice(Criterion criterion, Fact need, Fact offer) {
        return said.improvements(Model.of(criterion), Facts.NONE.with("n", need), Facts.NONE.with("o", offer)).stream()
                .map(improvement -> english(improvement.text()))
                .toList();
    }

    @Test
    void namesWhatIsThereAndWhatIsMissing() {
        Criterion skills = new Criterion.ConceptOverlap("c", "n", "o", SHOULD, 1, OFFER_TO_NEED);
        Fact asked = new Fact.Concepts(Map.of("cutting", 1.0, "grilling", 1.0, "hygiene", 0.5));
        assertThat(reason(skills, Fact.Concepts.of("cutting", "hygiene"), asked))
                .isEqualTo("You have cutting food and kitchen hygiene; still missing: grilling.");
        assertThat(reason(skills, Fact.Concepts.of("cutting", "hygiene", "grilling"), asked))
                .isEqualTo("You have all that is asked for: cutting food, grilling, and kitchen hygiene.");
        assertThat(reason(skills, Fact.Concepts.of(), Fact.Concepts.of("cutting")))
                .isEqualTo("Asked for, and not in your answers: cutting food.");
        assertThat(advice(skills, Fact.Concepts.of("cutting", "hygiene"), asked))
                .containsExactly("If you can add grilling, this match rises by 40 points.");
    }

    @Test
    void countsWhatIsTooMuchToList() {
        Criterion skills = new Criterion.ConceptOverlap("c", "n", "o", SHOULD, 1, OFFER_TO_NEED);
        Fact asked = Fact.Concepts.of("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(reason(skills, Fact.Concepts.of(), asked))
                .isEqualTo("Asked for, and not in your answers: a, b, c, d, e, f and 2 more.");
    }

    @Test
    void namesLevels() {
        Criterion languages = new Criterion.LevelAtLeast("c", "n", "o", SHOULD, 1, OFFER_TO_NEED);
        Fact asked = new Fact.Levels(Map.of("es", 3, "de", 2));
        assertThat(reason(languages, new Fact.Levels(Map.of("es", 3, "de", 1)), asked))
                .isEqualTo("You reach Spanish\u00a0B1; still missing: German\u00a0A2.");
        assertThat(reason(languages, new Fact.Levels(Map.of("es", 1)), new Fact.Levels(Map.of("es", 3))))
                .isEqualTo("Asked for is Spanish\u00a0B1; you have Spanish\u00a0A1.");
        assertThat(reason(languages, new Fact.Levels(Map.of("es", 1)), new Fact.Levels(Map.of("de", 3))))
                .isEqualTo("Asked for is German\u00a0B1, and it is not in your answers.");
        assertThat(advice(languages, new Fact.Levels(Map.of("es", 1)), new Fact.Levels(Map.of("es", 3))))
                .containsExactly(
                        "If you reach Spanish\u00a0B1, this match rises by 67 points.",
                        "If you go one level up, to Spanish\u00a0A2, this match rises by 34 points.");
    }

    @Test
    void namesTheRankOfAFieldThatIsAScheme() {
        Criterion education = new Criterion.LevelAtLeast("c", "education", "education", MUST, 1, OFFER_TO_NEED);
        Match match = said.match(
                Model.of(education),
                Facts.NONE.with("education", Fact.Levels.of(1)),
                Facts.NONE.with("education", Fact.Levels.of(3)));
        assertThat(english(match.reasons().getFirst().text())).isEqualTo("Asked for is university; you have primary.");
    }

    @Test
    void namesTheNearestPair() {
        Criterion near = new Criterion.ConceptNearness("c", "n", "o", SHOULD, 1, OFFER_TO_NEED, 2);
        assertThat(reason(near, Fact.Concepts.of("welder", "pastry-cook"), Fact.Concepts.of("grill-cook")))
                .isEqualTo("You have pastry cook, which is close to what is asked for: grill cook.");
        assertThat(reason(near, Fact.Concepts.of("welder"), Fact.Concepts.of("grill-cook")))
                .isEqualTo("What you have is far from what is asked for: grill cook.");
        assertThat(reason(near, Fact.Concepts.of("grill-cook"), Fact.Concepts.of("grill-cook")))
                .isEqualTo("You have what is asked for: grill cook.");
    }

    @Test
    void saysRangesDistancesAndFlags() {
        Criterion pay = new Criterion.RangeCovers("c", "n", "o", SHOULD, 1, NEED_TO_OFFER, 0.2);
        assertThat(reason(pay, Fact.Range.from(1400), Fact.Range.of(1200, 1300)))
                .isEqualTo("It offers 1,200 to 1,300, which is close to what you ask for: at least 1,400.");
        assertThat(advice(pay, Fact.Range.from(1400), Fact.Range.of(1200, 1300)))
                .containsExactly("If you accept at least 1,300 (Amount), this match rises by 36 points.");
        Criterion distance = new Criterion.DistanceWithin("c", "n", "o", SHOULD, 1, 30);
        Fact home = new Fact.Place(List.of(new GeoPoint(40, -3)), OptionalDouble.of(20), false, "");
        Fact work = new Fact.Place(List.of(new GeoPoint(40.3, -3)), OptionalDouble.empty(), false, "");
        assertThat(reason(distance, home, work)).isEqualTo("It is about 33 km away, farther than your 20 km.");
        assertThat(advice(distance, home, work))
                .containsExactly("If you can go up to 35 km, this match rises by 53 points.");
        Criterion car = new Criterion.FlagRequired("c", "n", "o", SHOULD, 1, OFFER_TO_NEED);
        assertThat(advice(car, new Fact.Flag(false), new Fact.Flag(true)))
                .containsExactly("If you can answer yes to “Condition”, this match rises by 100 points.");
    }

    @Test
    void asksForWhatIsUnknown() {
        Criterion car = new Criterion.FlagRequired("c", "n", "o", MUST, 1, OFFER_TO_NEED);
        Model model = Model.of(car);
        Facts offer = Facts.NONE.with("o", new Fact.Flag(true));
        assertThat(english(said.match(model, Facts.NONE, offer)
                        .reasons()
                        .getFirst()
                        .text()))
                .isEqualTo("We need to know this from you: Condition.");
        assertThat(said.improvements(model, Facts.NONE, offer))
                .extracting(improvement -> english(improvement.text()))
                .containsExactly("Answer “Condition”: if it fits, this match rises by 100 points.");
    }

    @Test
    void prefersTheModelsOwnSentences() {
        texts.with("test.criterion.c.title", "Driving")
                .with("test.criterion.c.not", "The job needs a car ({0}).")
                .with("test.criterion.c.improve.yes", "A car would bring {0} points.");
        Criterion car = new Criterion.FlagRequired("c", "n", "o", SHOULD, 1, OFFER_TO_NEED);
        assertThat(reason(car, new Fact.Flag(false), new Fact.Flag(true))).isEqualTo("The job needs a car (Driving).");
        assertThat(advice(car, new Fact.Flag(false), new Fact.Flag(true)))
                .containsExactly("A car would bring 100 points.");
    }
}
