package org.immerse.security.internal.account;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;
import org.immerse.security.internal.Moments;
import org.immerse.security.internal.Problems;
import org.immerse.security.internal.audit.AuditTrail;

/** Makes accounts and organisations. */
final class AccountMaker {
    private final PersistenceUnit unit;
    private final AuditTrail audit;
    private final PasswordHasher hasher;
    private final AccountRules rules;
    private final Clock clock;

    AccountMaker(PersistenceUnit unit, AuditTrail audit, PasswordHasher hasher, AccountRules rules, Clock clock) {
        this.unit = unit;
        this.audit = audit;
        this.hasher = hasher;
        this.rules = rules;
        this.clock = clock;
    }

    /** Makes an account whose name and password keep the rules. */
    User make(String actor, String id, NewAccount account, String password) {
        List<FieldProblem> problems = new ArrayList<>(rules.problems(account.name(), password, account.displayName()));
        if (account.roles().isEmpty()) {
            problems.add(new FieldProblem("roles", Text.of("security.roles.none")));
        }
        Problems.throwIfAny(problems);
        return makeUnchecked(actor, id, account, password);
    }

    /** Makes an account with any password, for the demo set. */
    User makeUnchecked(String actor, String id, NewAccount account, String password) {
        if (isTaken(account)) {
            throw taken();
        }
        String hash = hasher.hash(password);
        try {
            return unit.write(em -> {
                AccountTable table = new AccountTable(em);
                checkOrganisation(table, account);
                AccountEntity entity = new AccountEntity(id, account, hash, Moments.now(clock));
                table.add(entity);
                em.flush();
                audit.append(em, actor.isEmpty() ? id : actor, "account.create", id, Map.of());
                return table.toUser(entity);
            });
        } catch (PersistenceException e) {
            throw isTaken(account) ? taken() : e; // somebody was quicker by a moment
        }
    }

    private boolean isTaken(NewAccount account) {
        return unit.read(em -> new AccountTable(em).byName(account.name()).isPresent());
    }

    private static RuntimeException taken() {
        return Problems.taken("name", Text.of("security.name.taken"));
    }

    private static void checkOrganisation(AccountTable table, NewAccount account) {
        if (account.organisation().isPresent()
                && table.organisation(account.organisation().get()).isEmpty()) {
            Problems.throwIfAny(List.of(new FieldProblem("organisation", Text.of("security.organisation.unknown"))));
        }
    }

    /** Makes an organisation, or finds the one of this name. */
    Organisation organisation(String actor, String id, String name) {
        String tidy = Names.tidy(name);
        rules.organisation(tidy).ifPresent(problem -> Problems.throwIfAny(List.of(problem)));
        Optional<Organisation> known = organisationByName(tidy);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return unit.write(em -> {
                OrganisationEntity entity = new OrganisationEntity(id, tidy);
                em.persist(entity);
                em.flush();
                audit.append(em, actor, "organisation.create", id, Map.of());
                return entity.toOrganisation();
            });
        } catch (PersistenceException e) {
            return organisationByName(tidy).orElseThrow(() -> e);
        }
    }

    private Optional<Organisation> organisationByName(String name) {
        return unit.read(em -> new AccountTable(em).organisationByName(name));
    }
}
