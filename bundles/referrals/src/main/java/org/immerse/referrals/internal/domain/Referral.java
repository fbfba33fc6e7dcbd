package org.immerse.referrals.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.text.Localized;

/**
 * A referral, whole: never shown as it is, see {@code Sight}.
 *
 * @param id its id
 * @param person account of whom it is about; {@link #NOBODY} once they were erased
 * @param sender organisation that proposed it; empty where the person asks by themselves
 * @param receiver organisation that is asked for help
 * @param service id of the service of the directory; empty where it is for the organisation as a whole
 * @param title what help is asked for, by language
 * @param words why, in the sender's words; empty where there are none
 * @param proposed what the sender asks the person to share
 * @param agreed what the person shares
 * @param wordsAgreed whether the sender's words are shared
 * @param own what the person adds in their own words
 * @param until the last day anything is shared
 * @param state where it stands
 * @param steps what happened, oldest first
 */
public record Referral(
        String id,
        String person,
        String sender,
        String receiver,
        String service,
        Localized title,
        String words,
        Set<Shared> proposed,
        Set<Shared> agreed,
        boolean wordsAgreed,
        String own,
        LocalDate until,
        State state,
        List<Step> steps) {
    /** Stands in the place of a person who was erased. */
    public static final String NOBODY = "erased";

    public Referral {
        proposed = Set.copyOf(proposed);
        agreed = Set.copyOf(agreed);
        steps = List.copyOf(steps);
    }

    /** Where it stands today: its last day ends it by itself. */
    public State stateOn(LocalDate today) {
        return !state.isFinal() && today.isAfter(until) ? State.OVER : state;
    }

    /** Whether the receiver was ever asked. */
    public boolean reachedReceiver() {
        return steps.stream().anyMatch(step -> step.to() == State.SENT);
    }

    /** When it last changed. */
    public Instant changed() {
        return steps.getLast().when();
    }
}
