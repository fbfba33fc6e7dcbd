package org.immerse.referrals.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.referrals.internal.Referrals.Proposal;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.testing.RequestsInMemory;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Referrals with everything around them, on a real database. */
public final class ReferralDesk implements AutoCloseable {
    public static final Organisation DOOR = new Organisation("org-door", "Open Door");
    public static final Organisation HEALTH = new Organisation("org-health", "Health Office");
    public static final Organisation TOWN = new Organisation("org-town", "Town Hall");

    private final TestDatabase database = TestDatabase.h2();
    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    public final Map<String, User> users = new LinkedHashMap<>();
    public final User amal = user("amal", Role.NEWCOMER, null);
    public final User olena = user("olena", Role.NEWCOMER, null);
    public final User eleni = user("eleni", Role.CASEWORKER, DOOR);
    public final User doctor = user("doctor", Role.PROVIDER, HEALTH);
    public final User clerk = user("clerk", Role.PROVIDER, TOWN);
    public final User admin = user("admin", Role.ADMINISTRATOR, null);
    /** Happens once, between the checks of the next referral and its transaction. */
    public Runnable meanwhile = () -> {};

    public final List<String> seen = new ArrayList<>();
    public final Map<String, Fact> file = new LinkedHashMap<>(Map.of(
            "contact-name", new Fact.Words("Amal H."),
            "contact-phone", new Fact.Words("99 123456"),
            "family", new Fact.Words("secret")));
    public final RequestsInMemory requests = new RequestsInMemory(clock);
    public final Settings settings = new Settings(Duration.ofMinutes(15), 60, 180, 5);
    public final Messages messages = StandIn.messages("referrals.");
    public final Concepts concepts = StandIn.of(Concepts.class, (name, arguments) -> String.valueOf(arguments[0]));
    public final People people = people();
    public final Targets targets = new Targets(accounts());
    public final Codes codes;
    public final Sight sight;
    public final Referrals referrals;
    public final ReferralWork work;
    public final ReferralInbox inbox;
    public final ReferralData data;

    public ReferralDesk() {
        PersistenceUnit unit = database.unit("referrals");
        Surroundings around = new Surroundings(
                people,
                (transaction, event) -> {},
                StandIn.of(AuditLog.class, (name, arguments) -> null),
                clock,
                this::nextId);
        codes = new Codes(unit, settings, clock);
        sight = new Sight(people, targets, site(), clock);
        referrals = new Referrals(unit, codes, targets, sight, requests, settings, around);
        work = new ReferralWork(referrals, settings, site());
        inbox = new ReferralInbox(referrals);
        data = new ReferralData(unit, around);
    }

    /** Eleni proposes Amal to the health office. */
    public Seen proposed() {
        return referrals.proposeByCode(
                eleni,
                codes.make(amal).letters(),
                new Proposal(
                        "organisation:org-health",
                        "Needs a card.",
                        Set.of(Shared.NAME, Shared.PHONE),
                        LocalDate.of(2027, 1, 1)));
    }

    /** Amal agrees to her name alone. */
    public Seen agreed() {
        return referrals.agree(
                amal, proposed().id(), new Agreement(Set.of(Shared.NAME, Shared.EMAIL), false, "I come."));
    }

    private String nextId() {
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return UUID.randomUUID().toString();
    }

    private static Site site() {
        return StandIn.of(Site.class, (name, arguments) -> ZoneId.of("Asia/Nicosia"));
    }

    private Accounts accounts() {
        Accounts some = StandIn.accounts(users);
        return StandIn.of(
                Accounts.class,
                (name, arguments) -> name.equals("list")
                        ? users.values().stream()
                                .map(user -> new Accounts.Listed(user, true, Instant.EPOCH, Optional.empty()))
                                .toList()
                        : some.findOrganisation(String.valueOf(arguments[0])));
    }

    private People people() {
        return StandIn.of(People.class, (name, arguments) -> switch (name) {
            case "pseudonym" -> Optional.of("K7" + String.valueOf(arguments[1]).length());
            case "facts" -> new Facts(file);
            case "answer" ->
                file.put(
                        ((Answer) arguments[1]).field(),
                        ((Answer) arguments[1]).fact().orElseThrow());
            case "see" -> {
                seen.add(((User) arguments[0]).id() + " " + arguments[1]);
                yield Optional.of(new View("K7Q2", new Facts(file), List.of(), List.of()));
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** Somebody new with an account. */
    public User user(String id, Role role, @Nullable Organisation organisation) {
        User user = new User(id, id, id, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    @Override
    public void close() {
        database.close();
    }
}
