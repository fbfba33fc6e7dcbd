package org.immerse.matching.internal.criterion;

import java.time.Instant;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.FewConcepts;
import org.immerse.matching.internal.store.Dictionary;
import org.immerse.matching.internal.store.OfferStore;
import org.jspecify.annotations.Nullable;

/** One criterion between one need and one offer: field {@code n} of the need, field {@code o} of the offer. */
final class Pair {
    private Pair() {}

    static double score(Criterion criterion, @Nullable Fact need, @Nullable Fact offer) {
        return score(criterion, facts("n", need), facts("o", offer));
    }

    /** The score, which must be the same alone and among many, and fit what is kept. */
    static double score(Criterion criterion, Facts need, Facts offer) {
        return ask(criterion, need, offer).score(0);
    }

    static boolean holds(Criterion criterion, @Nullable Fact need, @Nullable Fact offer) {
        Ask ask = ask(criterion, facts("n", need), facts("o", offer));
        double score = ask.score(0);
        return score < 0 || ask.holds(0, score);
    }

    private static Facts facts(String field, @Nullable Fact fact) {
        return fact == null ? Facts.NONE : Facts.NONE.with(field, fact);
    }

    static Ask ask(Criterion criterion, Facts need, Facts offer) {
        Dictionary dictionary = new Dictionary();
        OfferStore store = new OfferStore(dictionary);
        Column column = Columns.of(criterion, dictionary, new Taxonomy(FewConcepts.kitchen(), dictionary), store);
        store.append(new Offer("offer", Instant.EPOCH, offer));
        column.append(offer);
        return column.ask(need);
    }
}
