package org.immerse.matching.internal.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.matching.Ranking;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.improve.Improver;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.model.Tally;
import org.immerse.matching.internal.reason.Explainer;
import org.jspecify.annotations.Nullable;
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

    @Deactivate
    void stop() {
        registry.stop();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addModel(MatchingModel model) {
        registry.add(model);
    }

    void removeModel(MatchingModel model) {
        registry.remove(model);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(OfferSource source) {
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
        if (limit < 1 || limit > MOST_MATCHES || offset < 0) {
            throw ProblemException.invalid("limit", Text.of("matching.problem.limit", MOST_MATCHES));
        }
        Snapshot snapshot = registry.entry(model).current();
        int keep = (int) Math.min((long) offset + limit, Integer.MAX_VALUE);
        Scan scan = new Scan(snapshot, need.facts(), filter, keep);
        List<PreparedOffer> page =
                scan.best().stream().skip(offset).map(Ranked::prepared).toList();
        List<Match> matches = matches(snapshot.compiled(), need, page);
        return new Ranking(matches, scan.total(), snapshot.complete());
    }

    @Override
    public Optional<Match> explain(String model, Need need, String offerId) {
        Entry entry = registry.entry(model);
        Snapshot snapshot = entry.current();
        return entry.index().find(snapshot, offerId).map(offer -> match(snapshot.compiled(), need, offer));
    }

    @Override
    public Match score(String model, Need need, Offer offer) {
        CompiledModel compiled = registry.entry(model).current().compiled();
        return match(compiled, need, compiled.prepare(offer));
    }

    @Override
    public List<Improvement> improvements(String model, Need need, String offerId) {
        Entry entry = registry.entry(model);
        Snapshot snapshot = entry.current();
        return entry.index()
                .find(snapshot, offerId)
                .map(offer -> improver.improvements(snapshot.compiled(), need.facts(), offer))
                .orElse(List.of());
    }

    @Override
    public void offerChanged(String model, Offer offer) {
        registry.find(model).ifPresent(entry -> entry.index().put(offer));
    }

    @Override
    public void offerRemoved(String model, String offerId) {
        registry.find(model).ifPresent(entry -> entry.index().remove(offerId));
    }

    private Match match(CompiledModel compiled, Need need, PreparedOffer offer) {
        return matches(compiled, need, List.of(offer)).getFirst();
    }

    private List<Match> matches(CompiledModel compiled, Need need, List<PreparedOffer> offers) {
        @Nullable Object[] prepared = compiled.prepare(need.facts());
        Tally tally = compiled.tally();
        return offers.stream()
                .map(offer -> {
                    compiled.score(prepared, offer, tally);
                    return explainer.match(compiled, need.facts(), offer, tally);
                })
                .toList();
    }
}
