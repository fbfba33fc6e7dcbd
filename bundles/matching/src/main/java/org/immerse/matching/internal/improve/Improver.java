package org.immerse.matching.internal.improve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Improvement;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.model.Asked;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.model.Tally;
import org.immerse.matching.internal.reason.Explainer;
import org.immerse.matching.internal.reason.Keys;
import org.immerse.matching.internal.reason.Names;
import org.immerse.matching.internal.reason.Points;

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
    public List<Improvement> improvements(Facts need, PreparedOffer offer) {
        Attempt attempt = new Attempt(need, offer, offer.columns().ask(need));
        List<Improvement> all = new ArrayList<>();
        for (int i = 0; i < attempt.asked.model().size(); i++) {
            if (attempt.tally.applies(i) && attempt.tally.counted(i) < 1) {
                all.addAll(ofCriterion(attempt, attempt.asked.model().criteria().get(i)));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Improvement::gain).reversed())
                .limit(MOST)
                .toList();
    }

    /** A need and an offer as they are: what changes are compared with. */
    private static final class Attempt {
        private final Facts need;
        private final PreparedOffer offer;
        private final Facts offered;
        private final Asked asked;
        private final Tally tally;
        private final int before;

        Attempt(Facts need, PreparedOffer offer, Asked asked) {
            this.need = need;
            this.offer = offer;
            this.offered = offer.offer().facts();
            this.asked = asked;
            this.tally = asked.tally(offer.slot());
            this.before = Points.score(tally.exact());
        }

        /** The score after a change. */
        int after(Facts changed, String field) {
            Asked other = offer.columns().askAgain(asked, changed, field);
            return Points.score(other.tally(offer.slot()).exact());
        }
    }

    /** A change that brings something. */
    private record Gain(Change change, Facts changed, int after) {}

    private List<Improvement> ofCriterion(Attempt attempt, Criterion criterion) {
        String field = criterion.needFields().getFirst();
        Map<String, Gain> bestByKind = new LinkedHashMap<>();
        changes.of(criterion, attempt.need, attempt.offered).forEach(change -> {
            Facts changed = attempt.need.with(field, change.fact());
            int after = attempt.after(changed, field);
            if (after > attempt.before) {
                bestByKind.merge(
                        change.kind(),
                        new Gain(change, changed, after),
                        (best, other) -> other.after > best.after ? other : best);
            }
        });
        String model = attempt.asked.model().id();
        return bestByKind.values().stream()
                .map(gain -> improvement(model, criterion, field, gain, gain.after - attempt.before))
                .toList();
    }

    private Improvement improvement(String model, Criterion criterion, String field, Gain gain, int points) {
        Text text = text(model, criterion, gain.change, points);
        return new Improvement(criterion.id(), field, points, gain.after, text, gain.changed);
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
