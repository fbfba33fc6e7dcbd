package org.immerse.api.allocation;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Who gets which place so that nobody has reason to change it. Immutable and thread-safe; reasons are worked out when asked. */
@ProviderType
public interface StableProposal {
    /** How sure it is that nobody has reason to change it. */
    enum Outcome {
        /** No pair blocks. Always so without groups. */
        STABLE,
        /** With these groups every answer has a blocking pair, all have been looked at; this is the best of them. */
        IMPOSSIBLE,
        /** With these groups none was found in a bounded search. There may be none; this is the best found. */
        NOT_FOUND
    }

    /** The problem it answers. */
    StableProblem problem();

    /** The person's place, or {@link Allocation#NONE}. */
    int place(int person);

    /** Of each person the place, as a copy. */
    int[] assigned();

    /** How many could still be taken at a place. */
    int free(int place);

    /**
     * How sure it is. Best found means: fewest blocking pairs, then most people placed. Without groups the answer is also the
     * best stable one for every single person; with groups it is some stable one (whether there is one at all is NP-complete:
     * McDermid and Manlove 2010).
     */
    Outcome outcome();

    /**
     * How many pairs block, counted from the lists. A person (or whole group) and a place block each other where the person
     * prefers the place to what they have, and the place would have room for them after sending away only people it ranks below
     * them.
     */
    int blockingPairs();

    /** The places the person prefers to what they got, in their order, and why they got none of them. Empty for the first choice. */
    List<Refusal> refusals(int person);

    /**
     * The worst rank, from 0, at which the place could list the person, all else being the same, so that the person gets this
     * place or a dearer one. Empty where even the first rank does not help, or for people in groups, for whom this is not worked
     * out. Works the whole problem out anew some 20 times at most.
     */
    OptionalInt rankNeeded(int person, int place);
}
