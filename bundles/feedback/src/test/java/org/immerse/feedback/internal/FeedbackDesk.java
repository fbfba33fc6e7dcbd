package org.immerse.feedback.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.immerse.api.module.Site;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.feedback.internal.Cases.Written;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Complaints with everything around them, on a real database. */
public final class FeedbackDesk implements AutoCloseable {
    public static final Organisation HEALTH = new Organisation("org-health", "Health Office");
    public static final Organisation TOWN = new Organisation("org-town", "Town Hall");
    public static final Organisation EMPTY = new Organisation("org-empty", "Empty Office");

    private final TestDatabase database = TestDatabase.h2();
    public final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    public final Map<String, User> users = new LinkedHashMap<>();
    public final User amal = user("amal", Role.NEWCOMER, null);
    public final User olena = user("olena", Role.NEWCOMER, null);
    public final User doctor = user("doctor", Role.PROVIDER, HEALTH);
    public final User clerk = user("clerk", Role.PROVIDER, TOWN);
    public final User admin = user("admin", Role.ADMINISTRATOR, null);
    public final User healthAdmin = user("health-admin", Role.ADMINISTRATOR, HEALTH);
    public final User robot = user("robot", Role.EMPLOYER, EMPTY);
    public final Messages messages = StandIn.messages("feedback.");
    public final Settings settings = new Settings(14, 3, 3, 50, 4);
    public final Subjects subjects = new Subjects(accounts());
    public final Cases cases = new Cases(
            database.unit("feedback"),
            subjects,
            settings,
            (transaction, event) -> {},
            StandIn.of(AuditLog.class, (name, arguments) -> null),
            StandIn.of(Site.class, (name, arguments) -> ZoneId.of("Asia/Nicosia")),
            clock,
            () -> UUID.randomUUID().toString());
    public final FeedbackWork work = new FeedbackWork(cases);
    public final FeedbackInbox inbox = new FeedbackInbox(cases);
    public final FeedbackData data = new FeedbackData(cases);

    public static Written written(String about, Category category, String words) {
        return new Written(about, Optional.of(category), words, "en");
    }

    /** Amal writes about the health office. */
    public Case amalOn(Category category) {
        return cases.write(amal, written("organisation:org-health", category, "It was so."))
                .received();
    }

    private Accounts accounts() {
        Accounts some = StandIn.accounts(users);
        return StandIn.of(Accounts.class, (name, arguments) -> switch (name) {
            case "list" ->
                users.values().stream()
                        .map(user -> new Accounts.Listed(user, true, Instant.EPOCH, Optional.empty()))
                        .toList();
            case "organisations" -> some.organisations();
            default -> some.findOrganisation(String.valueOf(arguments[0]));
        });
    }

    private User user(String id, Role role, @Nullable Organisation organisation) {
        User user = new User(id, id, id, Set.of(role), Optional.ofNullable(organisation));
        users.put(id, user);
        return user;
    }

    @Override
    public void close() {
        database.close();
    }
}
