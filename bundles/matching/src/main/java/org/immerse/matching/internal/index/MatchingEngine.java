package org.immerse.matching.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Best;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.matching.Progress;
import org.immerse.api.matching.Ranking;
import org.immerse.api.matching.Scored;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.improve.Improver;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.reason.Explainer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The engine: ranks, explains and improves by the published models, from indexes that follow the published sources. */
@Component(
        service = {Matching.class, MatchingEngine.class},
        immediate = true)
public final class MatchingEngine implements Matching {
    private static final int MOST_MATCHES = 1000;

    private final Registry registry;
    private final Explainer explainer;
    private final Improver improver;

    /** Starts with no models. */
    @Activate
    public MatchingEngine(@Reference Concepts concepts, @Reference Messages messages) {
        this.registry = new Registry(concepts, messages, new IndexThread());
        this.explainer = new Explainer(concepts, messages);
        this.improver = new Improver(concepts, messages, explainer);
    }

    /** Ends its thread. */
    @Deactivate
    public void stop() {
        registry.stop();
    }

    /** A model is published. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addModel(MatchingModel model) {
        registry.add(model);
    }

    void removeModel(MatchingModel model) {
        registry.remove(model);
    }

    /** A source is published. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(OfferSource source) {
        registry.add(source);
    }

    void removeSource(OfferSource source) {
        registry.remove(source);
    }

    @Override
    public List<String> models() {
        return registry.states().stream()
                .filter(ModelState::isRunning)
                .map(ModelState::model)
                .toList();
    }

    /** How every published model stands, by id. */
    public List<ModelState> states() {
        return registry.states();
    }

    /** The published model, if it runs. */
    public MatchingModel model(String id) {
        return registry.entry(id).model();
    }

    @Override
    public List<LawfulGround> grounds(String model) {
        return model(model).lawfulGrounds();
    }

    @Override
    public Ranking rank(String model, Need need, Predicate<Offer> filter, int offset, int limit) {
        Snapshot snapshot = registry.entry(model).current();
        Search search = search(snapshot, need, filter, offset, limit);
        Explainer.Session session = explainer.session(search.asked(), need.facts());
        List<Match> matches = new ArrayList<>();
        for (int i = offset; i < search.best().size(); i++) {
            matches.add(session.match(snapshot.table().at(search.best().slot(i))));
        }
        return new Ranking(matches, search.total(), snapshot.complete());
    }

    @Override
    public Best best(String model, Need need, Predicate<Offer> filter, int offset, int limit) {
        Snapshot snapshot = registry.entry(model).current();
        Search search = search(snapshot, need, filter, offset, limit);
        List<Scored> scored = new ArrayList<>();
        for (int i = offset; i < search.best().size(); i++) {
            String id = snapshot.table().columns().store().id(search.best().slot(i));
            scored.add(new Scored(id, search.best().score(i)));
        }
        return new Best(scored, search.total(), snapshot.complete());
    }

    private static Search search(Snapshot snapshot, Need need, Predicate<Offer> filter, int offset, int limit) {
        if (limit < 1 || limit > MOST_MATCHES || offset < 0) {
            throw ProblemException.invalid("limit", Text.of("matching.problem.limit", MOST_MATCHES));
        }
        int keep = (int) Math.min((long) offset + limit, Integer.MAX_VALUE);
        return new Search(snapshot, need, filter, keep);
    }

    @Override
    public Progress progress(String model) {
        return registry.entry(model).progress();
    }

    @Override
    public Optional<Match> explain(String model, Need need, String offerId) {
        return registry.entry(model).find(offerId).map(offer -> match(need, offer));
    }

    @Override
    public Match score(String model, Need need, Offer offer) {
        CompiledModel compiled = registry.entry(model).current().compiled();
        return match(need, compiled.prepare(offer));
    }

    private Match match(Need need, PreparedOffer offer) {
        return explainer
                .session(offer.columns().ask(need.facts()), need.facts())
                .match(offer);
    }

    @Override
    public List<Improvement> improvements(String model, Need need, String offerId) {
        return registry.entry(model)
                .find(offerId)
                .map(offer -> improver.improvements(need.facts(), offer))
                .orElse(List.of());
    }

    @Override
    public void offerChanged(String model, Offer offer) {
        registry.find(model).ifPresent(entry -> entry.put(offer));
    }

    @Override
    public void offerRemoved(String model, String offerId) {
        registry.find(model).ifPresent(entry -> entry.remove(offerId));
    }
}
