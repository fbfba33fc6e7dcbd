package org.immerse.api.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The decisions people in charge took with a ranking before them: only ever added to, each entry hashed together with the one
 * before, kept for as long as the site says and never under six months. Thread-safe, also over several nodes with one database.
 *
 * <p><b>People.</b> Every account in an entry is replaced by a token drawn for that entry; which account it is stands apart and is
 * erased with the person. The facts that counted stay, without who they were about. Of the facts only the fields the model
 * reads are kept, and no names of places people live in. Reasons in own words stand apart too and go with the person they were about.
 */
@ProviderType
public interface DecisionLog {
    /**
     * Keeps a decision with the ranking it was made from. When this returns it survives a kill of the process. Meant to be
     * called <em>before</em> the decision takes effect, so that nothing happens that is not in the log: the caller does not go
     * on where it throws. Where the effect then fails, the log says more than happened; what happened, {@link Decision#reference}
     * says.
     *
     * @throws org.immerse.api.text.ProblemException of kind INVALID where there is no line, a line names a need or offer the
     *     ranking does not hold, or a text is too long; UNAVAILABLE where it cannot be kept now
     */
    LoggedDecision record(Decision decision, RankingSeen ranking);

    /** Decisions, newest first. {@code offset} from 0, {@code limit} 1 to 1000. */
    List<LoggedDecision> find(DecisionFilter filter, int offset, int limit);

    /** How many there are. */
    int count(DecisionFilter filter);

    /** One decision. */
    Optional<LoggedDecision> find(String id);

    /** The ranking of a decision, with tokens for people. */
    Optional<RankingSeen> ranking(String id);

    /** The accounts behind the tokens of a decision, as far as they were not erased: token to account. */
    Map<String, String> accounts(String id);

    /**
     * Scores the ranking of a decision again, from the facts in the log and never from today's.
     *
     * @throws org.immerse.api.text.ProblemException of kind NOT_FOUND where there is no such decision
     */
    Replay replay(String id);

    /** Looks at every entry. Takes time with the length of the log; writers wait a moment at a time. */
    ChainReport verify();
}
