package org.immerse.matching.internal.reason;

import java.util.ArrayList;
import java.util.List;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.model.Tally;

/** Makes the reasons of a match from the scores the engine ranked by. */
public final class Explainer {
    private final Keys keys;
    private final Arguments arguments;

    /** Explains with these names and texts. */
    public Explainer(Concepts concepts, Messages messages) {
        this.keys = new Keys(messages);
        this.arguments = new Arguments(new Names(concepts, messages), concepts);
    }

    /** The match of a need and an offer that were scored into this tally. */
    public Match match(CompiledModel model, Facts need, PreparedOffer prepared, Tally tally) {
        List<Criterion> criteria = model.criteria();
        Points points = points(tally, criteria.size());
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (tally.applies(i)) {
                reasons.add(reason(model, i, need, prepared.offer().facts(), tally, points));
            }
        }
        return new Match(prepared.offer(), Points.score(tally.exact()), tally.exact(), reasons);
    }

    /** The whole score of what was scored into this tally. */
    public static int score(Tally tally) {
        return Points.score(tally.exact());
    }

    private static Points points(Tally tally, int size) {
        double[] gained = new double[size];
        double[] possible = new double[size];
        for (int i = 0; i < size; i++) {
            gained[i] = tally.gainedShare(i);
            possible[i] = tally.possibleShare(i);
        }
        return Points.of(tally.exact(), gained, possible);
    }

    private Reason reason(CompiledModel model, int index, Facts need, Facts offer, Tally tally, Points points) {
        Criterion criterion = model.criteria().get(index);
        Outcome outcome = outcome(tally, index);
        Text title = title(model.id(), criterion);
        return new Reason(
                criterion.id(),
                outcome,
                points.gained(index),
                points.possible(index),
                title,
                text(model.id(), criterion, outcome, title, need, offer, tally.counted(index)));
    }

    private static Outcome outcome(Tally tally, int index) {
        if (tally.isUnknown(index)) {
            return Outcome.UNKNOWN;
        }
        double counted = tally.counted(index);
        if (counted == 0) {
            return Outcome.NOT;
        }
        return counted == 1 ? Outcome.MET : Outcome.PARTLY;
    }

    /** What a criterion is about. */
    public Text title(String model, Criterion criterion) {
        return Text.of(keys.choose(model, criterion.id(), "title", "matching." + Keys.kind(criterion) + ".title"));
    }

    private Text text(
            String model, Criterion criterion, Outcome outcome, Text title, Facts need, Facts offer, double score) {
        String asker = Keys.asker(criterion);
        if (outcome == Outcome.UNKNOWN) {
            return Text.of(keys.choose(model, criterion.id(), "unknown", "matching.unknown." + asker), title);
        }
        String word = word(outcome);
        String general = "matching." + Keys.kind(criterion) + "." + asker + "." + word;
        List<Object> all = new ArrayList<>(arguments.of(criterion, need, offer, score));
        all.add(title);
        return new Text(keys.choose(model, criterion.id(), word, general), all);
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case PARTLY -> "partly";
            case NOT -> "not";
            case UNKNOWN -> "unknown";
        };
    }
}
