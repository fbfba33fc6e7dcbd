package org.immerse.delegation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.DelegationRule;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.delegation.internal.domain.Granted;
import org.immerse.delegation.internal.domain.Standing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at a delegation as it stands now: the rules, the accounts, the clock. Keeps nothing. */
@Component(service = Look.class)
public final class Look {
    private final Rules rules;
    private final Accounts accounts;
    private final Site site;
    private final Clock clock;

    /** Looks at these. */
    @Activate
    public Look(@Reference Rules rules, @Reference Accounts accounts, @Reference Site site, @Reference Clock clock) {
        this.site = site;
        this.rules = rules;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A delegation as it stands now. */
    Delegation at(Granted granted) {
        List<DelegationRule> own = rules.of(granted.purposes());
        boolean inForce = !own.isEmpty()
                && accounts.find(granted.person()).isPresent()
                && accounts.find(granted.actor()).filter(Look::isGuardian).isPresent();
        Standing.Around around = new Standing.Around(
                today(),
                lastDay(own, granted.person()),
                inForce,
                inForce ? conflict(own, granted.actor(), granted.person()) : Optional.empty());
        return Standing.of(granted, around).of(granted);
    }

    /** Today, where this site is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    /** The first last day these rules name. */
    static Optional<LocalDate> lastDay(Collection<DelegationRule> own, String person) {
        return own.stream().flatMap(rule -> rule.lastDay(person).stream()).min(LocalDate::compareTo);
    }

    /** Why interests conflict. */
    static Optional<Text> conflict(Collection<DelegationRule> own, String actor, String person) {
        return own.stream()
                .flatMap(rule -> rule.conflict(actor, person).stream())
                .findFirst();
    }

    /** Whether this member of staff arranges who acts for the person, by all of these rules. */
    static boolean mayArrange(Collection<DelegationRule> own, User staff, String person) {
        return staff.is(Role.CASEWORKER)
                && staff.organisation().isPresent()
                && !own.isEmpty()
                && own.stream().allMatch(rule -> rule.mayArrange(staff, person));
    }

    static boolean isGuardian(User user) {
        return user.is(Role.GUARDIAN);
    }
}
