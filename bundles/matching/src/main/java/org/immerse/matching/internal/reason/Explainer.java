package org.immerse.matching.internal.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.model.Asked;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.immerse.matching.internal.model.Tally;
import org.jspecify.annotations.Nullable;

/** Makes the reasons of a match from the columns the engine ranks by. */
public final class Explainer {
    private final Keys keys;
    private final Arguments arguments;

    /** Explains with these names and texts. */
    public Explainer(Concepts concepts, Messages messages) {
        this.keys = new Keys(messages);
        this.arguments = new Arguments(new Names(concepts, messages), concepts);
    }

    /** For one need, and as many offers as one likes. Used by one thread. */
    public Session session(Asked asked, Facts need) {
        return new Session(asked, need);
    }

    /** What a criterion is about. */
    public Text title(String model, Criterion criterion) {
        return Text.of(keys.choose(model, criterion.id(), "title", "matching." + Keys.kind(criterion) + ".title"));
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

    /** The reasons of offers for one need: texts that are the same for all are made once. */
    public final class Session {
        private final Asked asked;
        private final CompiledModel model;
        private final Facts need;
        private final @Nullable Text[] titles;
        private final @Nullable String[][] textKeys;

        private Session(Asked asked, Facts need) {
            this.asked = asked;
            this.model = asked.model();
            this.need = need;
            this.titles = new @Nullable Text[model.size()];
            this.textKeys = new @Nullable String[model.size()][Outcome.values().length];
        }

        /** The match with an offer. */
        public Match match(PreparedOffer prepared) {
            Offer offer = prepared.offer();
            Tally tally = asked.tally(prepared.slot());
            Points points = points(tally, model.size());
            List<Reason> reasons = new ArrayList<>(model.size());
            for (int i = 0; i < model.size(); i++) {
                if (tally.applies(i)) {
                    reasons.add(reason(i, prepared.slot(), offer.facts(), tally, points));
                }
            }
            return new Match(offer, Points.score(tally.exact()), tally.exact(), reasons);
        }

        private Reason reason(int index, int slot, Facts offer, Tally tally, Points points) {
            Criterion criterion = model.criteria().get(index);
            Outcome outcome = outcome(tally, index);
            Text title = title(index, criterion);
            List<Object> about = new ArrayList<>(8);
            if (outcome != Outcome.UNKNOWN) {
                arguments.add(about, criterion, asked.ask(index), slot, need, offer, tally.counted(index));
            }
            about.add(title);
            return new Reason(
                    criterion.id(),
                    outcome,
                    points.gained(index),
                    points.possible(index),
                    title,
                    new Text(key(index, criterion, outcome), about),
                    model.grounds(criterion.id()));
        }

        private Text title(int index, Criterion criterion) {
            Text known = titles[index];
            Text title = known != null ? known : Explainer.this.title(model.id(), criterion);
            titles[index] = title;
            return title;
        }

        private String key(int index, Criterion criterion, Outcome outcome) {
            String known = textKeys[index][outcome.ordinal()];
            String key = known != null ? known : chosen(criterion, outcome);
            textKeys[index][outcome.ordinal()] = key;
            return key;
        }

        private String chosen(Criterion criterion, Outcome outcome) {
            String asker = Keys.asker(criterion);
            String word = outcome.name().toLowerCase(Locale.ROOT);
            String general = outcome == Outcome.UNKNOWN
                    ? "matching.unknown." + asker
                    : "matching." + Keys.kind(criterion) + "." + asker + "." + word;
            return keys.choose(model.id(), criterion.id(), word, general);
        }
    }
}
