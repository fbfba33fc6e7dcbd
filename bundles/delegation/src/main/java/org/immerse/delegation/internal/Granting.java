package org.immerse.delegation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegation.State;
import org.immerse.api.delegation.DelegationRule;
import org.immerse.api.id.Ids;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.delegation.internal.domain.Granted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What must hold before somebody may act for a person. */
@Component(service = Granting.class)
public final class Granting {
    private static final Set<State> HOLDS_OR_WILL =
            EnumSet.of(State.VALID, State.COMING, State.CONFLICT, State.RESTING);

    private final Rules rules;
    private final Look look;
    private final Accounts accounts;
    private final Clock clock;
    private final Ids ids;

    /** Checks by these rules. */
    @Activate
    public Granting(
            @Reference Rules rules,
            @Reference Look look,
            @Reference Accounts accounts,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.rules = rules;
        this.look = look;
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    /** The delegation that may be kept: nobody who may not arrange it learns whether the person is there. */
    Granted check(User by, String person, String actor, Set<String> purposes, LocalDate from, LocalDate until) {
        if (purposes.isEmpty()
                || purposes.stream().anyMatch(purpose -> rules.of(purpose).isEmpty())) {
            throw ProblemException.invalid("purposes", Text.of("delegation.problem.purposes"));
        }
        List<DelegationRule> own = rules.of(purposes);
        if (!Look.mayArrange(own, by, person)) {
            throw new ProblemException(Kind.FORBIDDEN, Text.of("delegation.problem.not-yours"));
        }
        if (accounts.find(person).isEmpty()) {
            throw new ProblemException(Kind.NOT_FOUND, Text.of("delegation.problem.missing"));
        }
        checkActor(by, person, actor, own);
        LocalDate last = lastDay(own, person, from, until);
        String organisation = by.organisation().orElseThrow().id();
        return new Granted(
                ids.next(),
                person,
                actor,
                purposes,
                from,
                last,
                by.id(),
                organisation,
                clock.instant(),
                Optional.empty());
    }

    /** Whether nobody and nothing ended it. */
    static boolean holdsOrWill(Delegation delegation) {
        return HOLDS_OR_WILL.contains(delegation.state());
    }

    private void checkActor(User by, String person, String actor, List<DelegationRule> own) {
        boolean guardian = accounts.find(actor).filter(Look::isGuardian).isPresent();
        if (!guardian || actor.equals(person)) {
            throw ProblemException.invalid("actor", Text.of("delegation.problem.actor"));
        }
        if (actor.equals(by.id())) {
            throw new ProblemException(Kind.CONFLICT, Text.of("delegation.problem.yourself"));
        }
        Look.conflict(own, actor, person).ifPresent(why -> {
            throw new ProblemException(
                    Kind.CONFLICT,
                    Text.of("delegation.problem.conflict", why),
                    List.of(new ProblemException.FieldProblem("actor", Text.of("delegation.problem.conflict", why))));
        });
    }

    private LocalDate lastDay(List<DelegationRule> own, String person, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw ProblemException.invalid("until", Text.of("delegation.problem.until"));
        }
        if (until.isBefore(look.today())) {
            throw ProblemException.invalid("until", Text.of("delegation.problem.past"));
        }
        Optional<LocalDate> ruleEnds = Look.lastDay(own, person);
        if (ruleEnds.filter(end -> end.isBefore(from) || end.isBefore(look.today()))
                .isPresent()) {
            throw ProblemException.invalid("from", Text.of("delegation.problem.too-late", ruleEnds.get()));
        }
        return ruleEnds.filter(end -> end.isBefore(until)).orElse(until);
    }
}
