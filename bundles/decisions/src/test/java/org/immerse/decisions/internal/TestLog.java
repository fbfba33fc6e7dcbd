package org.immerse.decisions.internal;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.id.Ids;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.decisions.internal.persistence.Chain;
import org.immerse.decisions.internal.persistence.ChainVerifier;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** The decision log on a real database, with a small engine. */
final class TestLog implements AutoCloseable {
    static final User BRUNO = new User(
            "bruno", "bruno", "Bruno", Set.of(Role.EMPLOYER), Optional.of(new Organisation("hotel", "Hotel Sol")));
    static final String KIND = "jobs.invite";

    final TestDatabase database;
    final TestClock clock = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
    final Set<String> accounts = new HashSet<>(Set.of("bruno", "amina", "zoe", "omar"));
    final Map<String, Integer> above = new TreeMap<>();
    final SmallEngine engine = new SmallEngine();
    final Marks marks = new Marks(
            fake(Concepts.class, "ancestors", arguments -> above), fake(Modules.class, "all", arguments -> modules()));
    final Chain chain;
    final ChainVerifier verifier;
    final DecisionService log;
    String version = "0.1.0";

    TestLog(TestDatabase database) {
        this.database = database;
        PersistenceUnit unit = database.unit("decisions");
        Ids ids = () -> UUID.randomUUID().toString();
        chain = new Chain(unit, clock, ids);
        verifier = new ChainVerifier(unit);
        marks.models = List.of(engine.model());
        log = new DecisionService(chain, verifier, marks, new Replayer(engine.contract(), marks), accounts(), ids);
    }

    Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "find" -> Optional.of(BRUNO).filter(user -> accounts.contains((String) arguments[0]));
                    case "findOrganisation" -> BRUNO.organisation();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private List<ModuleStatus> modules() {
        return List.of(
                new ModuleStatus("matching", "", "", version, Set.of(), Set.of(), true, ModuleState.RUNNING, ""));
    }

    void model(MatchingModel model) {
        marks.models = List.of(model);
    }

    /** Everybody scored for one vacancy, best first, as an employer sees it. */
    RankingSeen ranking(Offer vacancy, Map<String, Facts> people) {
        List<RankingSeen.Row> rows = new ArrayList<>();
        people.forEach((person, facts) -> {
            Need need = new Need(person, facts);
            rows.add(new RankingSeen.Row(need, engine.score(need, vacancy)));
        });
        rows.sort((one, other) ->
                Integer.compare(other.match().score(), one.match().score()));
        return RankingSeen.of(SmallEngine.MODEL, clock.instant(), true, rows);
    }

    RankingSeen ranking() {
        return ranking(
                vacancy("skill:cook", "skill:clean"),
                Map.of("amina", skills("skill:cook"), "zoe", skills("skill:cook", "skill:clean"), "omar", skills()));
    }

    LoggedDecision invite(String person, String reason) {
        RankingSeen ranking = ranking();
        return log.record(
                Decision.by(BRUNO, KIND, "jobs.candidates")
                        .about("Cook")
                        .reference("request-7")
                        .people(ranking.needIds())
                        .on(Line.chosen(person, "vacancy-1"))
                        .because(reason),
                ranking);
    }

    static Offer vacancy(String... skills) {
        return new Offer(
                "vacancy-1",
                Instant.parse("2026-11-20T08:00:00Z"),
                Facts.NONE.with("skills", Fact.Concepts.of(skills)).with("secret", new Fact.Words("not read")));
    }

    static Facts skills(String... skills) {
        return Facts.NONE.with("skills", Fact.Concepts.of(skills)).with("contact-name", new Fact.Words("Amina H."));
    }

    /** Does something to the tables that the log itself would never do. */
    int past(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number a query answers. */
    long count(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <T> T fake(Class<T> type, String only, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!method.getName().equals(only)) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.to(Objects.requireNonNullElse(arguments, new Object[0]));
                }));
    }

    static Matching matching(SmallEngine engine) {
        return fake(Matching.class, "score", arguments -> engine.score((Need) arguments[1], (Offer) arguments[2]));
    }

    @Override
    public void close() {
        database.close();
    }
}
