package org.immerse.delegation.internal;

import java.util.Comparator;
import java.util.List;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.delegation.internal.domain.Granted;
import org.immerse.delegation.internal.persistence.DelegationTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The guardians an organisation has worked with: only they can be chosen from a list, nobody reads a list of all accounts. */
@Component(service = GuardiansKnown.class)
public final class GuardiansKnown {
    private final PersistenceUnit unit;
    private final Accounts accounts;

    /** Looks in this unit. */
    @Activate
    public GuardiansKnown(
            @Reference(target = "(osgi.unit.name=delegation)") PersistenceUnit unit, @Reference Accounts accounts) {
        this.unit = unit;
        this.accounts = accounts;
    }

    /** Those this member of staff's organisation named before, by name. */
    public List<User> to(User staff) {
        return staff.organisation().map(Organisation::id).stream()
                .flatMap(organisation -> unit.read(em -> DelegationTable.ofOrganisation(em, organisation)).stream())
                .map(Granted::actor)
                .distinct()
                .flatMap(actor -> accounts.find(actor).stream())
                .filter(Look::isGuardian)
                .sorted(Comparator.comparing(User::displayName).thenComparing(User::id))
                .toList();
    }
}
