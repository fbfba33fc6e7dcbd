package org.immerse.jobs.spain.internal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.event.Event;
import org.immerse.api.fact.Facts;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.Request.Action;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.jobs.spain.internal.FakePeople;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.OwnFirewall;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.matching.Candidates;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class VacancyDecisionsTest {
    private static final User EMPLOYER =
            new User("u1", "boss", "Boss", Set.of(Role.EMPLOYER), Optional.of(Fixture.TAVERN));

    @AutoClose
    private final Fixture fixture = new Fixture();

    private final FakePeople people = new FakePeople(new OwnFirewall());
    private final Candidates candidates =
            new Candidates(people.contract(), fixture.matching, people.firewall, fixture.clock);
    private final List<Decision> decisions = new ArrayList<>();
    private final List<RankingSeen> rankings = new ArrayList<>();
    private final VacancyDecisions kept = new VacancyDecisions(log(), candidates, fixture.vacancies);
    private final Vacancy vacancy = fixture.given(
            "{\"title\": \"Cocinero\", \"jobLocation\": {\"address\": {\"addressLocality\": \"Madrid\"}}}");

    VacancyDecisionsTest() {
        people.facts.put("p1", Facts.NONE);
        people.facts.put("p2", Facts.NONE);
    }

    @Test
    void keepsAnInvitationWithTheListThatWasOnTheScreen() {
        Candidates.Page page = candidates.forVacancy(EMPLOYER, vacancy, 0, 10);
        people.facts.put("p3", Facts.NONE);

        kept.inviting(EMPLOYER, vacancy, "p2", page.ranking());

        Decision decision = decisions.getFirst();
        assertThat(decision.kind()).isEqualTo("jobs-spain.invite");
        assertThat(decision.about()).isEqualTo("Cocinero");
        assertThat(decision.organisation()).isEqualTo("tavern");
        assertThat(decision.lines()).containsExactly(Line.chosen("p2", vacancy.id()));
        assertThat(decision.people()).containsExactly("p1", "p2");
        assertThat(rankings.getFirst().shown()).isTrue();
        assertThat(rankings.getFirst().offers().getFirst().id()).isEqualTo(vacancy.id());
    }

    @Test
    void keepsAnAnswerWithTheListTheEmployerLastSaw() {
        kept.shown(
                EMPLOYER,
                vacancy,
                candidates.applicants(EMPLOYER, vacancy, List.of("p1", "p2")).ranking());

        kept.answering(EMPLOYER, application("p1"), Action.DECLINE, "We need somebody with a licence");

        Decision decision = decisions.getFirst();
        assertThat(decision.kind()).isEqualTo("jobs-spain.refuse");
        assertThat(decision.reference()).isEqualTo("request-p1");
        assertThat(decision.reason()).isEqualTo("We need somebody with a licence");
        assertThat(decision.lines()).containsExactly(Line.refused("p1", vacancy.id()));
        assertThat(rankings.getFirst().needIds()).containsExactly("p1", "p2");
        assertThat(rankings.getFirst().shown()).isTrue();
    }

    @Test
    void scoresThePersonAloneWhereTheEmployerSawNoListAndSaysSo() {
        kept.answering(EMPLOYER, application("p1"), Action.INVITE, "");

        assertThat(decisions.getFirst().kind()).isEqualTo("jobs-spain.accept");
        assertThat(rankings.getFirst().shown()).isFalse();
        assertThat(rankings.getFirst().needIds()).containsExactly("p1");
    }

    @Test
    void forgetsListsWithSomebodyWhoWasErased() {
        kept.shown(
                EMPLOYER,
                vacancy,
                candidates.applicants(EMPLOYER, vacancy, List.of("p1", "p2")).ranking());

        kept.happened(new Event("people.erased", Map.of("person", "p2")));
        kept.answering(EMPLOYER, application("p1"), Action.INVITE, "");

        assertThat(rankings.getFirst().needIds()).containsExactly("p1");
    }

    @Test
    void keepsNothingWhereNothingIsDecided() {
        kept.answering(EMPLOYER, application("p1"), Action.CLOSE, "The season is over");
        assertThat(decisions).isEmpty();
    }

    private Request application(String person) {
        return new Request(
                "request-" + person,
                VacancyRequests.APPLICATION,
                vacancy.id(),
                Party.person(person),
                Party.organisation("tavern"),
                Request.Status.SEEN,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                0);
    }

    private DecisionLog log() {
        return (DecisionLog) Proxy.newProxyInstance(
                DecisionLog.class.getClassLoader(), new Class<?>[] {DecisionLog.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("record")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    decisions.add((Decision) arguments[0]);
                    rankings.add((RankingSeen) arguments[1]);
                    return null;
                });
    }
}
