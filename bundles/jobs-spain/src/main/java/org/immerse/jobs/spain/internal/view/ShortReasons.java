package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.api.ui.kit.Strong;

/** The two strongest reasons of a match and the one thing missing. */
final class ShortReasons {
    private static final int STRONGEST = 2;

    private ShortReasons() {}

    /** The strongest: met ones first, then by points. */
    static List<Reason> strongest(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.points() > 0 && reason.outcome() != Outcome.UNKNOWN)
                .sorted(Comparator.comparing((Reason reason) -> reason.outcome() != Outcome.MET)
                        .thenComparing(Comparator.comparingInt(Reason::points).reversed()))
                .limit(STRONGEST)
                .toList();
    }

    /** What costs most: not among the strongest, and not met. */
    static Optional<Reason> missing(List<Reason> reasons) {
        List<Reason> strongest = strongest(reasons);
        return reasons.stream()
                .filter(reason -> reason.outcome() != Outcome.MET && !strongest.contains(reason))
                .max(Comparator.comparingInt(reason -> reason.possible() - reason.points()));
    }

    /**
     * As a list.
     *
     * @param words a reason in words
     * @param missing what stands before the one thing missing, by its outcome
     */
    static ReasonList list(List<Reason> reasons, Function<Reason, String> words, Function<Outcome, String> missing) {
        ReasonList list = new ReasonList();
        strongest(reasons).forEach(reason -> list.add(reason.outcome(), words.apply(reason)));
        missing(reasons)
                .ifPresent(reason -> list.add(
                        reason.outcome(),
                        new Span(new Strong(missing.apply(reason.outcome()) + " "), new Span(words.apply(reason)))));
        return list;
    }
}
