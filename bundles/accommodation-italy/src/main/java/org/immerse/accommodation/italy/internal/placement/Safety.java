package org.immerse.accommodation.italy.internal.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.matching.MinorClearance;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.people.People;
import org.immerse.api.safeguarding.Safeguarding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What must hold before a step is taken, looked at when it is taken: approval, a free bed, consent, protection of minors. */
@Component(service = Safety.class)
public final class Safety {
    private static final Set<Step> NEED_APPROVAL = Set.of(
            Step.INTEREST, Step.HOLD, Step.OPEN_MEETING, Step.PLAN_VISIT, Step.START_TRIAL, Step.AGREE, Step.MOVE_IN);
    private static final Set<Step> NEED_BED = Set.of(Step.HOLD, Step.START_TRIAL, Step.AGREE);
    private static final Set<Step> LIVE_THERE = Set.of(Step.START_TRIAL, Step.AGREE, Step.MOVE_IN);

    private final OpenHomes homes;
    private final HomeMatches matches;
    private final Safeguarding safeguarding;
    private final Grown grown;
    private final People people;
    private final Clock clock;

    @Activate
    public Safety(
            @Reference OpenHomes homes,
            @Reference HomeMatches matches,
            @Reference Safeguarding safeguarding,
            @Reference Grown grown,
            @Reference People people,
            @Reference Clock clock) {
        this.homes = homes;
        this.matches = matches;
        this.safeguarding = safeguarding;
        this.grown = grown;
        this.people = people;
        this.clock = clock;
    }

    /** Before the two are brought together: the home can be filled, its rules hold, the person agreed to be shown. */
    void beforeSuggesting(String person, Home home) {
        if (!homes.isOpen(home)) {
            throw Problems.conflict("not-available");
        }
        if (!matches.keepsRules(person, home)) {
            throw Problems.conflict("rules");
        }
        if (!grown.agrees(person, YoungProfile.SHOW_TO_HOMES)) {
            throw Problems.conflict("consent");
        }
    }

    /** Before a step: {@code ofHome} are all placements of the home, locked. */
    void before(Move move, Placement placement, List<Placement> ofHome, Home home) {
        if (NEED_APPROVAL.contains(move.step()) && !homes.isApproved(home)) {
            throw Problems.conflict("not-approved");
        }
        if (move.step() == Step.OPEN_MEETING
                && placement.state() == State.BOTH_INTERESTED
                && bedsToMeetFor(placement, ofHome, home) < 1) {
            throw Problems.conflict("no-bed");
        }
        if (NEED_BED.contains(move.step()) && !hasBed(placement, ofHome, home)) {
            throw Problems.conflict("no-bed");
        }
        if ((move.step() == Step.INTEREST || move.step() == Step.OPEN_MEETING)
                && !grown.agrees(placement.person(), YoungProfile.SHOW_TO_HOMES)) {
            throw Problems.conflict("consent");
        }
        if (LIVE_THERE.contains(move.step())) {
            protectMinor(placement, move.from().orElseGet(() -> ItalianDay.today(clock)));
        }
    }

    private void protectMinor(Placement placement, LocalDate from) {
        Optional<LocalDate> birth = BirthDate.of(people.facts(placement.person()));
        if (BirthDate.isMinorOn(birth, from) && !safeguarding.isApproved(MinorClearance.KIND, placement.home())) {
            throw Problems.conflict("minor");
        }
    }

    /** For how many beds this one could still meet: beside those that are kept, and those somebody meets for already. */
    int bedsToMeetFor(Placement placement, List<Placement> ofHome, Home home) {
        LocalDate today = ItalianDay.today(clock);
        long others = ofHome.stream()
                .filter(other -> !other.id().equals(placement.id()))
                .filter(other -> other.keepsBed(today) || other.state().isKnown())
                .count();
        return (int) Math.max(0, home.terms().beds() - others);
    }

    /** Whether a bed is left for this placement beside those the others keep. */
    private boolean hasBed(Placement placement, List<Placement> ofHome, Home home) {
        LocalDate today = ItalianDay.today(clock);
        long others = ofHome.stream()
                .filter(other -> !other.id().equals(placement.id()))
                .filter(other -> other.keepsBed(today))
                .count();
        return others < home.terms().beds();
    }

    /** What counts about a person now, given their placements. */
    Situation situation(String person, List<Placement> theirs) {
        boolean rematch = theirs.stream().anyMatch(one -> one.state() == State.REMATCH)
                && theirs.stream().noneMatch(one -> one.state().takesBed());
        return new Situation(grown.isMinor(person), rematch, ItalianDay.today(clock));
    }
}
