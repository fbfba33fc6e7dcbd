package org.immerse.matching.internal.reason;

import java.time.Instant;
import java.util.List;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Offer;
import org.immerse.api.text.Messages;
import org.immerse.matching.internal.FewConcepts;
import org.immerse.matching.internal.Model;
import org.immerse.matching.internal.criterion.Taxonomy;
import org.immerse.matching.internal.improve.Improver;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.store.Dictionary;

/** What is said of one need and one offer, without an engine. */
final class Said {
    private final FewConcepts concepts = FewConcepts.kitchen();
    private final Explainer explainer;
    private final Improver improver;

    Said(Messages texts) {
        explainer = new Explainer(concepts, texts);
        improver = new Improver(concepts, texts, explainer);
    }

    private CompiledModel compile(Model model) {
        Dictionary dictionary = new Dictionary();
        return new CompiledModel(model, dictionary, new Taxonomy(concepts, dictionary));
    }

    Match match(Model model, Facts need, Facts offer) {
        PreparedOffer prepared = compile(model).prepare(new Offer("o", Instant.EPOCH, offer));
        return explainer.session(prepared.columns().ask(need), need).match(prepared);
    }

    List<Improvement> improvements(Model model, Facts need, Facts offer) {
        return improver.improvements(need, compile(model).prepare(new Offer("o", Instant.EPOCH, offer)));
    }
}
