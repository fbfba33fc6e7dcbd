package org.immerse.accommodation.italy.internal.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.api.delegation.Delegations;

/** Placements kept for tests of other parts, in any state. */
public final class KeptPlacements {
    private KeptPlacements() {}

    /** Who is what to whom, where this says who cares. */
    public static Relations relations(Caring caring) {
        Relations relations = new Relations();
        relations.caring = caring;
        return relations;
    }

    /** Who is what to whom, where these say who cares and who acts. */
    public static Relations relations(Caring caring, Delegations delegations) {
        Relations relations = relations(caring);
        relations.delegations = delegations;
        return relations;
    }

    /** Keeps one placement of a person in a state, both interested from there on, and no other of theirs. */
    public static Placement only(
            Placements placements, String id, String person, String home, State state, Instant when) {
        placements.erase(person);
        Placement placement = Placement.suggested(id, person, home, when).in(state);
        if (state != State.SUGGESTED) {
            placement = placement.with(new Placement.Words(Word.INTERESTED, Word.INTERESTED, false));
        }
        placements.add(placement, taken(placement, Step.SUGGEST, state, when));
        return placement;
    }

    /** Keeps a suggestion. */
    public static Placement suggested(Placements placements, String id, String person, String home, Instant when) {
        Placement placement = Placement.suggested(id, person, home, when);
        placements.add(placement, taken(placement, Step.SUGGEST, State.SUGGESTED, when));
        return placement;
    }

    /** Keeps somebody who lives there from a day on. */
    public static Placement living(Placements placements, String id, String person, String home, LocalDate from) {
        Instant when = from.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        Placement living = Placement.suggested(id, person, home, when)
                .in(State.LIVING)
                .with(new Placement.Stay(Optional.of(from), Optional.empty(), Optional.empty()));
        placements.add(living, taken(living, Step.MOVE_IN, State.LIVING, when));
        return living;
    }

    /** Ends a stay. */
    public static void end(Placements placements, String id, State state, Cause cause, LocalDate day) {
        Instant when = day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        placements.change(id, (placement, ofHome) -> {
            Placement ended = placement.in(state).with(new Placement.End(cause, "", day));
            return new Placements.Changed(ended, taken(ended, Step.END, state, when));
        });
    }

    private static Taken taken(Placement placement, Step step, State state, Instant when) {
        return new Taken(
                java.util.UUID.randomUUID().toString(),
                placement.id(),
                step,
                Actor.COORDINATOR,
                "giulia",
                state,
                "",
                when);
    }
}
