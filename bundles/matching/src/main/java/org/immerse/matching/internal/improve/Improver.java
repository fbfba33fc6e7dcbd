package org.immerse.matching.internal.improve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Improvement;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.model.Tally;
import org.immerse.matching.internal.reason.Explainer;
import org.immerse.matching.internal.reason.Keys;
import org.immerse.matching.internal.reason.Names;

/** Finds the single changes of a need that raise one offer's score, each scored anew by the engine. */
public final class Improver {
    private static final int MOST = 5;

    private final Changes changes;
    private final Keys keys;
    private final Explainer explainer;

    /** Says changes with these names and texts. */
    public Improver(Concepts concepts, Messages messages, Explainer explainer) {
        this.changes = new Changes(new Names(concepts, messages));
        this.keys = new Keys(messages);
        this.explainer = explainer;
    }

    /** The best change of each kind for each criterion that is not met; biggest gain first, then in the model's order. */
    public List<Improvement> improvements(CompiledModel model, Facts need, PreparedOffer offer) {
        Tally tally = model.tally();
        model.score(model.prepare(need), offer, tally);
        int score = Explainer.score(tally);
        List<Criterion> open = new ArrayList<>();
        for (int i = 0; i < model.criteria().size(); i++) {
            if (tally.applies(i) && tally.counted(i) < 1) {
                open.add(model.criteria().get(i));
            }
        }
        return open.stream()
                .flatMap(criterion -> ofCriterion(model, criterion, need, offer, score).stream())
                .sorted(Comparator.comparingInt(Improvement::gain).reversed())
                .limit(MOST)
                .toList();
    }

    private List<Improvement> ofCriterion(
            CompiledModel model, Criterion criterion, Facts need, PreparedOffer offer, int before) {
        Map<String, Improvement> bestByKind = new LinkedHashMap<>();
        changes.of(criterion, need, offer.offer().facts())
                .forEach(change -> attempt(model, criterion, need, offer, before, change)
                        .ifPresent(tried -> bestByKind.merge(
                                change.kind(), tried, (best, other) -> other.gain() > best.gain() ? other : best)));
        return List.copyOf(bestByKind.values());
    }

    private Optional<Improvement> attempt(
            CompiledModel model, Criterion criterion, Facts need, PreparedOffer offer, int before, Change change) {
        String field = criterion.needFields().getFirst();
        Facts changed = need.with(field, change.fact());
        Tally tally = model.tally();
        model.score(model.prepare(changed), offer, tally);
        int after = Explainer.score(tally);
        int gain = after - before;
        return gain < 1
                ? Optional.empty()
                : Optional.of(new Improvement(
                        criterion.id(), field, gain, after, text(model.id(), criterion, change, gain), changed));
    }

    /** Arguments: the points gained, what the criterion is about, and what would change, where the change names it. */
    private Text text(String model, Criterion criterion, Change change, int gain) {
        List<Object> arguments = new ArrayList<>(List.of(gain, explainer.title(model, criterion)));
        arguments.addAll(change.what());
        return new Text(
                keys.choose(model, criterion.id(), "improve." + change.kind(), "matching.improve." + change.kind()),
                arguments);
    }
}
