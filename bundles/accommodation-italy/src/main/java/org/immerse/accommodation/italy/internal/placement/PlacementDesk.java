package org.immerse.accommodation.italy.internal.placement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Placements.Changed;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.id.Ids;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where every step of a placement is taken: checks who it is, what the table allows and what safety asks, keeps decisions of staff in
 * the decision log, and only then lets it happen.
 */
@Component(service = PlacementDesk.class)
public final class PlacementDesk {
    private final Placements placements;
    private final Homes homes;
    private final Relations relations;
    private final Safety safety;
    private final PlacementDecisions decisions;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public PlacementDesk(
            @Reference Placements placements,
            @Reference Homes homes,
            @Reference Relations relations,
            @Reference Safety safety,
            @Reference PlacementDecisions decisions,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.placements = placements;
        this.homes = homes;
        this.relations = relations;
        this.safety = safety;
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    /** A placement as somebody meets it. */
    public record Met(Placement placement, Home home, Actor as) {
        /** What they may do now. */
        public Set<Step> open() {
            return Steps.open(as, placement);
        }
    }

    /** One placement, for somebody who has to do with it; a host does not meet those that are over or not agreed to. */
    public Optional<Met> find(User user, String id) {
        return placements.find(id).flatMap(placement -> meet(user, placement));
    }

    /** As what somebody meets a placement. */
    public Optional<Met> meet(User user, Placement placement) {
        return homes.find(placement.home())
                .flatMap(home -> relations
                        .between(user, placement.person(), home)
                        .map(actor -> new Met(placement, home, actor)));
    }

    /** The young person is interested in a home: it begins here, or goes on. */
    public Placement interested(User user, Home home) {
        if (relations
                .between(user, user.id(), home)
                .filter(Actor.PERSON::equals)
                .isEmpty()) {
            throw Problems.forbidden();
        }
        List<Placement> theirs = placements.ofPerson(user.id());
        Optional<Placement> there = open(theirs, home);
        if (there.isPresent()) {
            return take(user, there.get().id(), Move.of(Step.INTEREST, Actor.PERSON));
        }
        Placement begun = begin(user, user.id(), home, Actor.PERSON, theirs);
        return take(user, begun.id(), Move.of(Step.INTEREST, Actor.PERSON));
    }

    /** The young person does not want to see this home again. */
    public void notForMe(User user, Home home) {
        if (relations
                .between(user, user.id(), home)
                .filter(Actor.PERSON::equals)
                .isEmpty()) {
            throw Problems.forbidden();
        }
        List<Placement> theirs = placements.ofPerson(user.id());
        String id = open(theirs, home)
                .map(Placement::id)
                .orElseGet(
                        () -> begin(user, user.id(), home, Actor.PERSON, theirs).id());
        take(user, id, Move.of(Step.DECLINE, Actor.PERSON));
    }

    /** A coordinator brings somebody they care for and a home together. Kept in the decision log with the list they saw. */
    public Placement suggest(User staff, String person, Home home, RankingSeen seen, String reason) {
        return suggest(staff, person, home, () -> decisions.suggesting(staff, person, home, seen, reason));
    }

    /**
     * As {@link #suggest(User, String, Home, RankingSeen, String)}, where the decision is a larger one.
     *
     * @param decide keeps the decision, once nothing stands against it; where it throws nothing happens
     */
    public Placement suggest(User staff, String person, Home home, Runnable decide) {
        if (relations
                .between(staff, person, home)
                .filter(Actor.COORDINATOR::equals)
                .isEmpty()) {
            throw Problems.forbidden();
        }
        List<Placement> theirs = placements.ofPerson(person);
        if (open(theirs, home).isPresent()) {
            throw Problems.conflict("already");
        }
        safety.beforeSuggesting(person, home);
        decide.run();
        return begin(staff, person, home, Actor.COORDINATOR, theirs);
    }

    private Placement begin(User by, String person, Home home, Actor actor, List<Placement> theirs) {
        if (!Steps.maySuggest(actor, safety.situation(person, theirs))) {
            throw Problems.conflict("coordinator-first");
        }
        safety.beforeSuggesting(person, home);
        Placement begun = Placement.suggested(ids.next(), person, home.id(), clock.instant());
        Placement kept = actor == Actor.COORDINATOR ? begun.by(staffOf(by), clock.instant()) : begun;
        placements.add(kept, taken(kept, Step.SUGGEST, actor, by, ""));
        return kept;
    }

    /** Takes a step. */
    public Placement take(User user, String id, Move move) {
        Met met = find(user, id).orElseThrow(Problems::gone);
        if (met.as() != move.by()) {
            throw Problems.forbidden();
        }
        if (move.by() == Actor.GUARDIAN) {
            agreeAsGuardian(user, met, move);
        }
        Situation situation = safety.situation(
                met.placement().person(), placements.ofPerson(met.placement().person()));
        String staff = move.by() == Actor.COORDINATOR ? staffOf(user) : "";
        return placements
                .change(id, (placement, ofHome) -> {
                    Placement after = Progress.after(placement, move, situation, staff, clock.instant());
                    safety.before(move, placement, ofHome, met.home());
                    return new Changed(after, taken(after, move.step(), move.by(), user, move.reason()));
                })
                .orElseThrow(Problems::gone);
    }

    /**
     * Decides among several who want the same home: one meets it, the others read that it is no longer available once nobody else could
     * meet for a bed of it. Of two who choose for the last bed at once one is refused.
     * Kept in the decision log with the list as it was seen, before it happens.
     *
     * @param others the placements that were seen beside it
     */
    public Placement choose(
            User staff, String chosen, List<Placement> others, Move meeting, String reason, RankingSeen seen) {
        Met met = find(staff, chosen).orElseThrow(Problems::gone);
        if (met.as() != Actor.COORDINATOR) {
            throw Problems.forbidden();
        }
        if (!others.isEmpty() && reason.isBlank()) {
            throw ProblemException.invalid("reason", Text.of("accommodation-italy.placement.problem.reason"));
        }
        Situation situation = safety.situation(
                met.placement().person(), placements.ofPerson(met.placement().person()));
        Progress.after(met.placement(), meeting, situation, staffOf(staff), clock.instant());
        List<Placement> ofHome = placements.ofHome(met.home().id());
        safety.before(meeting, met.placement(), ofHome, met.home());
        boolean last = safety.bedsToMeetFor(met.placement(), ofHome, met.home()) <= 1;
        List<Placement> refused = last
                ? others.stream()
                        .filter(other -> !other.state().isKnown())
                        .filter(other -> !other.id().equals(chosen))
                        .toList()
                : List.of();
        decisions.choosing(staff, met.placement(), met.home(), refused, reason, seen);
        Placement after = take(staff, chosen, meeting.because(reason));
        refused.forEach(other -> find(staff, other.id())
                .filter(one -> one.as() == Actor.COORDINATOR && one.open().contains(Step.CLOSE))
                .filter(one -> !one.placement().state().isKnown())
                .ifPresent(one -> take(
                        staff,
                        other.id(),
                        Move.of(Step.CLOSE, Actor.COORDINATOR).because(reason))));
        return after;
    }

    private void agreeAsGuardian(User user, Met met, Move move) {
        if (move.step() != Step.GUARDIAN_AGREES
                || !relations.mayAct(user, met.placement().person(), Relations.AGREE_VISIT)) {
            throw Problems.forbidden();
        }
        relations.acted(
                user,
                met.placement().person(),
                Relations.AGREE_VISIT,
                Text.of("accommodation-italy.placement.acted", met.home().title()));
    }

    private static Optional<Placement> open(List<Placement> theirs, Home home) {
        return theirs.stream()
                .filter(one -> one.home().equals(home.id()) && one.state().isOpen())
                .findFirst();
    }

    private Taken taken(Placement after, Step step, Actor as, User by, String reason) {
        return new Taken(ids.next(), after.id(), step, as, by.id(), after.state(), reason, clock.instant());
    }

    private static String staffOf(User user) {
        return user.organisation().map(Organisation::id).orElse("");
    }
}
