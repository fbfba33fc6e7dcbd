package org.immerse.security.internal.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.security.internal.Moments;
import org.immerse.security.internal.Problems;
import org.immerse.security.internal.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of the site, in its database. */
@Component(service = {Accounts.class, DatabaseAccounts.class})
public final class DatabaseAccounts implements Accounts {
    private final PersistenceUnit unit;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;
    private final PasswordHasher hasher;
    private final AccountRules rules = new AccountRules();
    private final AccountMaker maker;
    private final SignIn signIn;

    @Activate
    public DatabaseAccounts(
            @Reference(target = "(osgi.unit.name=security)") PersistenceUnit unit,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this(unit, audit, clock, ids, PasswordHasher.OWASP);
    }

    DatabaseAccounts(PersistenceUnit unit, AuditTrail audit, Clock clock, Ids ids, Argon2Settings settings) {
        this.unit = unit;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.hasher = new PasswordHasher(settings);
        this.maker = new AccountMaker(unit, audit, hasher, rules, clock);
        this.signIn = new SignIn(unit, audit, hasher, clock);
    }

    @Override
    public User register(String name, String password, String displayName) {
        NewAccount account = NewAccount.of(name, displayName, Set.of(Role.NEWCOMER), Optional.empty());
        return maker.make("", ids.next(), account, password);
    }

    @Override
    public User create(
            User actor,
            String name,
            String password,
            String displayName,
            Set<Role> roles,
            Optional<String> organisation) {
        Problems.requireAdministrator(actor);
        NewAccount account = NewAccount.of(name, displayName, roles, organisation);
        return maker.make(actor.id(), ids.next(), account, password);
    }

    /** An account of the demo set: with an id of its own choice and any password. */
    public User createDemo(
            Optional<String> id,
            String name,
            String password,
            String displayName,
            Set<Role> roles,
            Optional<String> organisation) {
        NewAccount account = NewAccount.of(name, displayName, roles, organisation);
        return maker.makeUnchecked(SYSTEM.id(), id.orElseGet(ids::next), account, password);
    }

    @Override
    public User signIn(String name, String password, String address) {
        return signIn.signIn(name, password, address);
    }

    @Override
    public Optional<User> find(String id) {
        return unit.read(em -> {
            AccountTable table = new AccountTable(em);
            return table.find(id).filter(AccountEntity::isOpen).map(table::toUser);
        });
    }

    @Override
    public Optional<User> findByName(String name) {
        return unit.read(em -> {
            AccountTable table = new AccountTable(em);
            return table.byName(name).filter(AccountEntity::isOpen).map(table::toUser);
        });
    }

    @Override
    public void changePassword(User user, String present, String wanted) {
        String hash = unit.read(em -> new AccountTable(em).find(user.id()).map(AccountEntity::passwordHash))
                .orElseThrow(() -> Problems.notFound("security.account.unknown"));
        if (!hasher.matches(present, hash)) {
            throw ProblemException.invalid("present", Text.of("security.password.wrong"));
        }
        Problems.throwIfAny(
                rules.password("wanted", wanted, user.name()).stream().toList());
        String fresh = hasher.hash(wanted);
        change(user.id(), "account.password", user.id(), (table, account) -> {
            account.setPasswordHash(fresh);
            account.endSessions(Moments.now(clock));
        });
    }

    @Override
    public void signOutEverywhere(User user) {
        change(
                user.id(),
                "account.sign-out-everywhere",
                user.id(),
                (table, account) -> account.endSessions(Moments.now(clock)));
    }

    @Override
    public boolean isCurrent(String account, Instant sessionMade) {
        return unit.read(em -> new AccountTable(em).find(account))
                .filter(found -> found.accepts(sessionMade))
                .isPresent();
    }

    @Override
    public void close(User actor, String account) {
        if (!actor.id().equals(account)) {
            Problems.requireAdministrator(actor);
        }
        change(actor.id(), "account.close", account, (table, found) -> {
            keepAnAdministrator(table, found);
            found.setOpen(false);
            found.endSessions(Moments.now(clock));
        });
    }

    @Override
    public void open(User actor, String account) {
        Problems.requireAdministrator(actor);
        change(actor.id(), "account.open", account, (table, found) -> found.setOpen(true));
    }

    @Override
    public void erase(String account) {
        change(account, "account.erase", account, (table, found) -> {
            keepAnAdministrator(table, found);
            table.remove(found);
        });
    }

    private static void keepAnAdministrator(AccountTable table, AccountEntity account) {
        if (account.is(Role.ADMINISTRATOR) && account.isOpen() && !table.hasOtherAdministrator(account.id())) {
            throw new ProblemException(Kind.CONFLICT, Text.of("security.administrator.last"));
        }
    }

    private void change(String actor, String action, String id, BiConsumer<AccountTable, AccountEntity> change) {
        unit.change(em -> {
            AccountTable table = new AccountTable(em);
            change.accept(table, table.lock(id));
            audit.append(em, actor, action, id, Map.of());
        });
    }

    @Override
    public List<Listed> list(String search, int offset, int limit) {
        return unit.read(em -> new AccountTable(em).search(search, offset, limit));
    }

    /** Whether anybody can administer the site. */
    public boolean hasAdministrator() {
        return unit.read(em -> new AccountTable(em).hasOtherAdministrator(""));
    }

    @Override
    public Organisation organisation(User actor, String name) {
        return maker.organisation(actor.id(), ids.next(), name);
    }

    /** An organisation of the demo set, with an id of its own choice. */
    public Organisation organisationDemo(String id, String name) {
        return maker.organisation(SYSTEM.id(), id, name);
    }

    @Override
    public Optional<Organisation> findOrganisation(String id) {
        return unit.read(em -> new AccountTable(em).organisation(id));
    }

    @Override
    public List<Organisation> organisations() {
        return unit.read(em -> new AccountTable(em).organisations());
    }
}
