package org.immerse.decisions.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.decision.RankingSeen.Part;
import org.immerse.api.decision.RankingSeen.Score;
import org.immerse.api.decision.Replay;
import org.immerse.api.decision.Replay.Cause;
import org.immerse.api.decision.Replay.Item;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.text.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scores a ranking of the log again, from the facts in the log alone. */
@Component(service = Replayer.class)
public final class Replayer {
    private final Matching matching;
    private final Marks marks;

    /** Scores by this engine. */
    @Activate
    public Replayer(@Reference Matching matching, @Reference Marks marks) {
        this.matching = matching;
        this.marks = marks;
    }

    /** Scores every pair again. */
    Replay replay(LoggedDecision decision, RankingSeen ranking) {
        Map<String, Need> needs = ranking.needs().stream().collect(Collectors.toMap(Need::id, Function.identity()));
        Map<String, Offer> offers = ranking.offers().stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        Set<Cause> causes = causes(decision, ranking);
        List<Item> items = new ArrayList<>();
        for (Score shown : ranking.scores()) {
            Optional<Match> now = Optional.ofNullable(needs.get(shown.need()))
                    .flatMap(need -> Optional.ofNullable(offers.get(shown.offer()))
                            .flatMap(offer -> score(ranking.model(), need, offer)));
            if (now.isEmpty()) {
                causes.add(Cause.MODEL_GONE);
            }
            items.add(compare(shown, now));
        }
        return new Replay(decision.id(), items, causes);
    }

    private Optional<Match> score(String model, Need need, Offer offer) {
        try {
            return Optional.of(matching.score(model, need, offer));
        } catch (ProblemException e) {
            return Optional.empty(); // the model does not run, or is refused
        }
    }

    private Set<Cause> causes(LoggedDecision decision, RankingSeen ranking) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        marks.find(ranking.model())
                .map(Marks::ofModel)
                .filter(mark -> !mark.equals(decision.modelMark()))
                .ifPresent(mark -> causes.add(Cause.MODEL_CHANGED));
        if (!marks.ofTaxonomy(ranking).equals(decision.taxonomyMark())) {
            causes.add(Cause.TAXONOMY_CHANGED);
        }
        if (!marks.ofSoftware(ranking.model()).equals(decision.software())) {
            causes.add(Cause.SOFTWARE_CHANGED);
        }
        return causes;
    }

    private static Item compare(Score shown, Optional<Match> now) {
        List<Part> parts = now.map(
                        match -> match.reasons().stream().map(Part::of).toList())
                .orElse(List.of());
        List<String> differing = new ArrayList<>();
        shown.parts().stream()
                .filter(part -> now.isPresent() && !parts.contains(part))
                .forEach(part -> differing.add(part.criterion()));
        parts.stream()
                .filter(part -> !shown.parts().contains(part) && !differing.contains(part.criterion()))
                .forEach(part -> differing.add(part.criterion()));
        OptionalInt replayed = now.map(match -> OptionalInt.of(match.score())).orElseGet(OptionalInt::empty);
        return new Item(shown.need(), shown.offer(), shown.score(), replayed, differing);
    }
}
