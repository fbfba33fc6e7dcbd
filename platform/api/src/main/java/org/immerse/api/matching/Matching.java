package org.immerse.api.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.immerse.api.fact.Facts;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Ranks offers for needs by the published models. Thread-safe; readers never wait for writers. The same data gives the same
 * order, always. An unknown or refused model is answered with a {@link org.immerse.api.text.ProblemException}.
 */
@ProviderType
public interface Matching {
    /** The filter that leaves nothing out. */
    Predicate<Offer> EVERY = offer -> true;

    /** Ids of the models that can be asked. */
    List<String> models();

    /**
     * The best offers for a need.
     *
     * @param filter what the caller leaves out beyond the musts; must be pure, and is asked of every offer that meets the musts
     * @param offset how many to skip, for paging
     * @param limit 1 to 1000
     */
    Ranking rank(String model, Need need, Predicate<Offer> filter, int offset, int limit);

    /** As {@link #rank(String, Need, Predicate, int, int)}, from the first, unfiltered. */
    default Ranking rank(String model, Need need, int limit) {
        return rank(model, need, EVERY, 0, limit);
    }

    /**
     * The same offers in the same order as {@link #rank(String, Need, Predicate, int, int)}, without reasons: for lists, of
     * which {@link #explain} then tells the reasons of the offers that are shown.
     */
    default Best best(String model, Need need, Predicate<Offer> filter, int offset, int limit) {
        Ranking ranking = rank(model, need, filter, offset, limit);
        return new Best(
                ranking.matches().stream()
                        .map(match -> new Scored(match.offer().id(), match.exact()))
                        .toList(),
                ranking.total(),
                ranking.complete());
    }

    /** As {@link #best(String, Need, Predicate, int, int)}, from the first, unfiltered. */
    default Best best(String model, Need need, int limit) {
        return best(model, need, EVERY, 0, limit);
    }

    /** How far the index of a model is: what a page says while it is being built. */
    default Progress progress(String model) {
        Ranking ranking = rank(model, new Need("", Facts.NONE), 1);
        return new Progress(ranking.total(), OptionalInt.empty(), ranking.complete());
    }

    /** One offer for a need, with its reasons, also where a must is not met; empty where the offer is not in the index. */
    Optional<Match> explain(String model, Need need, String offerId);

    /** Scores an offer that need not be in the index, such as one being written. */
    Match score(String model, Need need, Offer offer);

    /** Single changes of the need that would improve this offer's score, biggest gain first, at most five. */
    List<Improvement> improvements(String model, Need need, String offerId);

    /** Why a model may use protected facts, to be shown to the person and to administrators; empty where it uses none. */
    List<LawfulGround> grounds(String model);

    /**
     * An offer is new or changed: the next ranking sees it. Nothing happens where the model does not run: its source is read
     * when it comes.
     */
    void offerChanged(String model, Offer offer);

    /** An offer is no longer open: the next ranking does not see it. Nothing happens where the model does not run. */
    void offerRemoved(String model, String offerId);
}
