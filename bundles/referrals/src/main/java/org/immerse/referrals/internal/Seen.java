package org.immerse.referrals.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.text.Localized;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.referrals.internal.domain.Side;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;

/**
 * A referral as one side may know it.
 *
 * @param side where the reader stands
 * @param id its id
 * @param who the person's pseudonym for staff; empty for the person
 * @param sender name of the organisation that proposed it; empty where the person asks by themselves
 * @param receiver name of the organisation that is asked
 * @param service id of the service; may be empty
 * @param title what help is asked for
 * @param words the sender's words; empty for a receiver who may not read them
 * @param own the person's own words; empty for the sender
 * @param proposed what the sender asked to share; empty for the receiver
 * @param agreed what the person shares; empty for the sender
 * @param wordsAgreed whether the sender's words are shared; never said to the sender
 * @param until the last day
 * @param state where it stands today
 * @param steps what happened, as far as this side may know
 * @param possible what this side can do now
 */
public record Seen(
        Side side,
        String id,
        String who,
        String sender,
        String receiver,
        String service,
        Localized title,
        String words,
        String own,
        Set<Shared> proposed,
        Set<Shared> agreed,
        boolean wordsAgreed,
        LocalDate until,
        State state,
        List<Step> steps,
        Set<Action> possible) {
    /** When this side last saw it change. */
    public Instant changed() {
        return steps.getLast().when();
    }
}
