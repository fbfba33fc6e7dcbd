package org.immerse.matching.internal;

import java.util.List;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.MatchingModel;

/** A model made of values, for tests. */
public record Model(String id, List<Criterion> criteria, boolean twoSided, List<LawfulGround> lawfulGrounds)
        implements MatchingModel {
    /** The id tests use. */
    public static final String ID = "test";

    /** A plain model. */
    public static Model of(Criterion... criteria) {
        return new Model(ID, List.of(criteria), false, List.of());
    }

    /** The same, two-sided. */
    public Model bothWays() {
        return new Model(id, criteria, true, lawfulGrounds);
    }

    /** The same with lawful grounds. */
    public Model on(LawfulGround... grounds) {
        return new Model(id, criteria, twoSided, List.of(grounds));
    }
}
