package org.immerse.referrals.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.Site;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Referral;
import org.immerse.referrals.internal.domain.Side;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cuts a referral to what one side may know of it. */
@Component(service = Sight.class)
public final class Sight {
    private final People people;
    private final Targets targets;
    private final Site site;
    private final Clock clock;

    /** Names people by their pseudonyms. */
    @Activate
    public Sight(@Reference People people, @Reference Targets targets, @Reference Site site, @Reference Clock clock) {
        this.people = people;
        this.targets = targets;
        this.site = site;
        this.clock = clock;
    }

    /** The site's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    /** Where a reader stands; empty for strangers, and for a receiver that was never asked. */
    Optional<Side> side(User reader, Referral referral) {
        if (reader.organisation().isEmpty()) {
            return reader.id().equals(referral.person()) ? Optional.of(Side.PERSON) : Optional.empty();
        }
        if (Staff.actsFor(reader, referral.sender())) {
            return Optional.of(Side.SENDER);
        }
        return Staff.actsFor(reader, referral.receiver()) && referral.reachedReceiver()
                ? Optional.of(Side.RECEIVER)
                : Optional.empty();
    }

    /** As the reader may know it; empty for strangers. */
    Optional<Seen> of(User reader, Referral referral) {
        return side(reader, referral).map(side -> of(reader, referral, side));
    }

    private Seen of(User reader, Referral referral, Side side) {
        State state = referral.stateOn(today());
        boolean toReceiver = side == Side.RECEIVER;
        boolean open = !toReceiver || state.isShared();
        String who = side == Side.PERSON
                ? ""
                : people.pseudonym(reader, referral.person()).orElse("");
        return new Seen(
                side,
                referral.id(),
                who,
                referral.sender().isEmpty() ? "" : targets.name(referral.sender()),
                targets.name(referral.receiver()),
                referral.service(),
                referral.title(),
                toReceiver && !(referral.wordsAgreed() && open) ? "" : referral.words(),
                side == Side.SENDER || !open ? "" : referral.own(),
                toReceiver ? Set.of() : referral.proposed(),
                side == Side.SENDER || !open ? Set.of() : referral.agreed(),
                side != Side.SENDER && referral.wordsAgreed(),
                referral.until(),
                state,
                steps(referral, side),
                possible(side, state));
    }

    private static List<Step> steps(Referral referral, Side side) {
        List<Step> steps = referral.steps();
        if (side != Side.RECEIVER) {
            return steps;
        }
        return steps.stream().dropWhile(step -> step.to() != State.SENT).toList();
    }

    private static Set<Action> possible(Side side, State state) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            if (action.isPossible(side, state)) {
                actions.add(action);
            }
        }
        return actions;
    }
}
