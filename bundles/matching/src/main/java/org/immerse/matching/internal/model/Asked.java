package org.immerse.matching.internal.model;

import org.immerse.matching.internal.criterion.Ask;

/** A need before the columns of a model. Immutable and thread-safe. */
public final class Asked {
    private final CompiledModel model;
    private final Ask[] asks;

    Asked(CompiledModel model, Ask[] asks) {
        this.model = model;
        this.asks = asks;
    }

    /** The model. */
    public CompiledModel model() {
        return model;
    }

    /** The need before one criterion. */
    public Ask ask(int criterion) {
        return asks[criterion];
    }

    /** Scores every criterion for a slot, also where a must does not hold. */
    public Tally tally(int slot) {
        Tally tally = new Tally(model);
        for (int i : model.order()) {
            double score = asks[i].score(slot);
            tally.put(i, score, model.isMust(i) && score >= 0 && !asks[i].holds(slot, score));
        }
        return tally;
    }
}
