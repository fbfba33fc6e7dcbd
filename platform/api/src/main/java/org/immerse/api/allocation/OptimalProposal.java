package org.immerse.api.allocation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Who gets which place so that the total is best. Immutable and thread-safe; reasons are worked out when asked. */
@ProviderType
public interface OptimalProposal {
    /** The problem it answers. */
    OptimalProblem problem();

    /** The person's place, or {@link Allocation#NONE}. */
    int place(int person);

    /** Of each person the place, as a copy. */
    int[] assigned();

    /** How many people have a place: no answer places more. */
    int placed();

    /** The sum of the numbers of all pairs, added as decimals and rounded once. */
    double objective();

    /**
     * By how much the total of the best answer could differ from this one. 0 where every number could be held exactly: as
     * decimals with the same number of digits after the point (up to 15 digits in all), or as multiples of one power of two.
     * Otherwise numbers are rounded to at least 40 bits of their range, and this is the bound that follows.
     */
    double tolerance();

    /**
     * What it would cost if this person had to get this place, with everybody else placed anew as well as possible. 0 for their
     * own place.
     */
    Alternative alternative(int person, int place);

    /** The places that would be better for the person than what they got, best for them first, with what each would cost. */
    List<Alternative> alternatives(int person);

    /** What one more place there would bring, with everybody placed anew as well as possible. */
    Gain onePlaceMore(int place);

    /**
     * Another place for one person.
     *
     * @param place the place
     * @param own the number of the pair
     * @param loss how much worse the total of the best answer with this pair is; 0 or more, infinite where there is none that
     *     places as many people
     * @param possible whether it can be without leaving one person more without a place
     */
    record Alternative(int place, double own, double loss, boolean possible) {}

    /**
     * What a place brings.
     *
     * @param placed how many people more have a place: 0 or 1
     * @param objective how the total changes; may be a cost where one person more is placed
     */
    record Gain(int placed, double objective) {}
}
