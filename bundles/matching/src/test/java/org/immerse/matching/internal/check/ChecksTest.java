package org.immerse.matching.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;

import java.util.List;
import org.immerse.api.matching.Criterion;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.Model;
import org.immerse.matching.internal.index.Engines;
import org.immerse.matching.internal.index.MatchingEngine;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Model PLAIN =
            Model.of(new Criterion.FlagRequired("car", "car", "car", MUST, 1, OFFER_TO_NEED));
    private static final Model BY_GENDER =
            Model.of(new Criterion.FlagRequired("women", "gender", "women", MUST, 1, OFFER_TO_NEED));

    private static void finds(ModuleCheck check, Level level, String key) {
        assertThat(check.check().level()).isEqualTo(level);
        assertThat(check.check().finding().key()).isEqualTo(key);
    }

    @Test
    void areGoodWhereEveryOfferIsInTheIndex() {
        MatchingEngine engine = Engines.of(PLAIN, List.of());
        finds(new IndexCheck(engine), Level.GOOD, "matching.check.index.good");
        finds(new ModelsCheck(engine), Level.GOOD, "matching.check.models.good");
        Engines.stop(engine);
    }

    @Test
    void warnWhereAModelHasNoSource() {
        MatchingEngine engine = Engines.of(PLAIN);
        finds(new IndexCheck(engine), Level.WARNING, "matching.check.index.no-source");
        Engines.stop(engine);
    }

    @Test
    void nameARefusedModelAndWhy() {
        MatchingEngine engine = Engines.of(BY_GENDER);
        ModuleCheck check = new ModelsCheck(engine);
        finds(check, Level.BAD, "matching.problem.refused");
        assertThat(check.check().finding().arguments())
                .containsExactly(Model.ID, Text.of("matching.refused.protected", "women", "gender", "gender"));
        Engines.stop(engine);
    }
}
