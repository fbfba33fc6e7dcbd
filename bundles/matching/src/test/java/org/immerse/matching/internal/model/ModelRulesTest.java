package org.immerse.matching.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.util.List;
import java.util.OptionalDouble;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.Model;
import org.junit.jupiter.api.Test;

class ModelRulesTest {
    private static final LawfulGround WOMENS_HOUSE =
            new LawfulGround("women-only", "gender", "house.ground.women-only", "Law 4/2000, article 2");

    private static List<String> faults(MatchingModel model) {
        return ModelRules.faults(model).stream().map(Text::key).toList();
    }

    private static Criterion flag(String id, String need, String offer) {
        return new Criterion.FlagRequired(id, need, offer, MUST, 1, OFFER_TO_NEED);
    }

    private static Criterion weighing(Criterion.Mode mode, double weight) {
        return new Criterion.FlagRequired("c", "n", "o", mode, weight, OFFER_TO_NEED);
    }

    @Test
    void acceptAPlainModel() {
        assertThat(faults(Model.of(flag("car", "car", "car")))).isEmpty();
    }

    @Test
    void refuseAModelWithoutCriteriaOrWithTwoOfOneName() {
        assertThat(faults(Model.of())).containsExactly("matching.refused.no-criteria");
        assertThat(faults(Model.of(flag("car", "a", "b"), flag("car", "c", "d"))))
                .containsExactly("matching.refused.same-id");
    }

    @Test
    void refuseWeightsThatCanNotBeAddedUp() {
        assertThat(faults(Model.of(weighing(MUST, 0)))).isEmpty();
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(faults(Model.of(weighing(SHOULD, weight)))).containsExactly("matching.refused.weight");
        }
        assertThat(faults(Model.of(weighing(MUST, -1)))).containsExactly("matching.refused.weight");
    }

    @Test
    void refuseSettingsOutOfBounds() {
        for (int steps : new int[] {0, 5}) {
            Criterion near = new Criterion.ConceptNearness("c", "n", "o", SHOULD, 1, NEED_TO_OFFER, steps);
            assertThat(faults(Model.of(near))).containsExactly("matching.refused.setting");
        }
        for (double bad : new double[] {-0.1, Double.NaN}) {
            Criterion range = new Criterion.RangeCovers("c", "n", "o", SHOULD, 1, NEED_TO_OFFER, bad);
            Criterion distance = new Criterion.DistanceWithin("d", "n", "o", SHOULD, 1, bad);
            assertThat(faults(Model.of(range, distance)))
                    .containsExactly("matching.refused.setting", "matching.refused.setting");
        }
    }

    @Test
    void refuseEveryProtectedFactOnEitherSideAndInCustomFunctions() {
        for (String fact : MatchingModel.PROTECTED_FACTS) {
            Criterion custom = new Criterion.Custom(
                    "x", List.of("ok", fact), List.of(), SHOULD, 1, NEED_TO_OFFER, (n, o) -> OptionalDouble.empty());
            assertThat(faults(Model.of(flag("a", fact, "ok"), flag("b", "ok", fact), custom)))
                    .hasSize(3)
                    .containsOnly("matching.refused.protected");
        }
        assertThat(faults(Model.of(flag("a", "Legal_Status", "health.allergies"))))
                .hasSize(2);
        assertThat(faults(Model.of(flag("a", "languages", "stage")))).isEmpty();
    }

    @Test
    void sayWhichCriterionReadsWhichProtectedFact() {
        assertThat(ModelRules.faults(Model.of(flag("women-only", "gender", "women"))))
                .containsExactly(Text.of("matching.refused.protected", "women-only", "gender", "gender"));
    }

    @Test
    void acceptAProtectedFactOnADeclaredGroundOfThatCriterion() {
        Model model = Model.of(flag("women-only", "gender", "women"));
        assertThat(faults(model.on(WOMENS_HOUSE))).isEmpty();
        assertThat(faults(model.on(new LawfulGround("other", "gender", "key", "law"))))
                .hasSize(1);
        assertThat(faults(model.on(new LawfulGround("women-only", "age", "key", "law"))))
                .hasSize(1);
        assertThat(faults(model.on(new LawfulGround("women-only", "gender", "", "law"))))
                .hasSize(1);
        assertThat(faults(model.on(new LawfulGround("women-only", "gender", "key", " "))))
                .hasSize(1);
    }
}
