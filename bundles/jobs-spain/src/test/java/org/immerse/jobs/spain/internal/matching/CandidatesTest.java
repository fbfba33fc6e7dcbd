package org.immerse.jobs.spain.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Ranking;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Text;
import org.immerse.api.value.GeoPoint;
import org.immerse.jobs.spain.internal.FakePeople;
import org.immerse.jobs.spain.internal.Fixture;
import org.immerse.jobs.spain.internal.OwnFirewall;
import org.immerse.jobs.spain.internal.domain.Field;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final User EMPLOYER =
            new User("u1", "boss", "Boss", Set.of(Role.EMPLOYER), Optional.of(Fixture.TAVERN));
    private static final Set<String> CONTACT = Set.of(Field.CONTACT_NAME, Field.CONTACT_EMAIL, Field.CONTACT_PHONE);

    private final Firewall firewall = new OwnFirewall();
    private final FakePeople people = new FakePeople(firewall);
    private final Candidates candidates = new Candidates(people.contract(), new Scores(), firewall, Clock.systemUTC());

    @AutoClose
    private final Fixture fixture = new Fixture();

    private final Vacancy vacancy = fixture.given(
            "{\"title\": \"Cocinero\", \"jobLocation\": {\"address\": {\"addressLocality\": \"Madrid\"}}}");

    @Test
    void showsNoNameGenderOriginAgeOrContactBeforeBothAgree() {
        people.facts.put("p1", everything());

        var candidate =
                candidates.forVacancy(EMPLOYER, vacancy, 0, 10).candidates().getFirst();
        var applicant = Objects.requireNonNull(candidates
                .applicants(EMPLOYER, vacancy, List.of("p1"))
                .byPerson()
                .get("p1"));

        Set<String> allowed = Set.of(
                Field.SKILLS, Field.EXPERIENCE, Field.LANGUAGES, Field.EDUCATION, Field.LICENCES, Field.AVAILABLE);
        assertThat(candidate.view().facts().byField()).containsOnlyKeys(allowed.toArray(String[]::new));
        assertThat(applicant.view().facts().byField())
                .containsKeys(Field.WISHED_HOURS)
                .doesNotContainKeys(CONTACT.toArray(String[]::new))
                .doesNotContainKeys(MatchingModel.PROTECTED_FACTS.toArray(String[]::new));
    }

    @Test
    void tellsNoReasonThatSpeaksOfAHiddenField() {
        people.facts.put("p1", everything());

        var candidate =
                candidates.forVacancy(EMPLOYER, vacancy, 0, 10).candidates().getFirst();

        assertThat(candidate.reasons()).extracting(Reason::criterion).containsExactly("skills", "rest");
        assertThat(candidate.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(candidate.score());
        assertThat(candidate.reasons().stream().mapToInt(Reason::possible).sum())
                .isEqualTo(100);
    }

    @Test
    void leavesOutWhoDoesNotMeetWhatIsNecessaryAndLooksOnlyAtThePage() {
        people.facts.put("p1", everything());
        people.facts.put("p2", everything());
        people.facts.put("no-licence", Facts.NONE);

        var page = candidates.forVacancy(EMPLOYER, vacancy, 0, 1);

        assertThat(page.total()).isEqualTo(2);
        assertThat(people.looked).containsExactly("jobs-spain.candidates p1");
    }

    @Test
    void protectedFactsHaveNoRowAndContactOnlyTheAgreedTask() {
        assertThat(firewall.rules())
                .extracting(Firewall.Rule::field)
                .doesNotContainAnyElementsOf(MatchingModel.PROTECTED_FACTS);
        assertThat(firewall.rules().stream()
                        .filter(rule -> CONTACT.contains(rule.field()))
                        .map(Firewall.Rule::task))
                .containsOnly("jobs-spain.agreed");
        assertThat(firewall.rules().stream()
                        .filter(rule -> rule.field().equals(Field.PLACE))
                        .map(Firewall.Rule::visibility))
                .containsOnly(Visibility.COARSE);
    }

    private static Facts everything() {
        Map<String, Fact> facts = new TreeMap<>();
        for (String field :
                List.of(Field.SKILLS, Field.EXPERIENCE, Field.LICENCES, Field.WISHED_OCCUPATIONS, Field.WISHED_HOURS)) {
            facts.put(field, Fact.Concepts.of("urn:x:1"));
        }
        facts.put(Field.LANGUAGES, new Fact.Levels(Map.of("urn:immerse:language:es", 3)));
        facts.put(Field.EDUCATION, Fact.Levels.of(3));
        facts.put(Field.AVAILABLE, new Fact.Period(Optional.of(Fixture.TODAY), Optional.empty()));
        facts.put(
                Field.PLACE, new Fact.Place(List.of(new GeoPoint(40.4, -3.7)), OptionalDouble.of(15), false, "Madrid"));
        facts.put(Field.WISHED_PAY, Fact.Range.from(1200));
        CONTACT.forEach(field -> facts.put(field, new Fact.Words("secret")));
        MatchingModel.PROTECTED_FACTS.forEach(field -> facts.put(field, new Fact.Words("secret")));
        return new Facts(facts);
    }

    /** Gives points for skills, distance and pay; without facts the licence is missing. */
    private static final class Scores implements Matching {
        @Override
        public Match score(String model, Need need, Offer offer) {
            boolean known = !need.facts().byField().isEmpty();
            List<Reason> reasons = known
                    ? List.of(
                            reason("skills", Outcome.MET, 50, 60),
                            reason("distance", Outcome.PARTLY, 20, 30),
                            reason("pay", Outcome.MET, 10, 10))
                    : List.of(reason("licences", Outcome.NOT, 0, 100));
            return new Match(offer, known ? 80 : 0, known ? 0.8 : 0, reasons);
        }

        private static Reason reason(String criterion, Outcome outcome, int points, int possible) {
            return new Reason(criterion, outcome, points, possible, Text.of("t"), Text.of("x"));
        }

        @Override
        public List<String> models() {
            return List.of();
        }

        @Override
        public Ranking rank(String model, Need need, Predicate<Offer> filter, int offset, int limit) {
            return new Ranking(List.of(), 0, true);
        }

        @Override
        public Optional<Match> explain(String model, Need need, String offerId) {
            return Optional.empty();
        }

        @Override
        public List<Improvement> improvements(String model, Need need, String offerId) {
            return List.of();
        }

        @Override
        public List<LawfulGround> grounds(String model) {
            return List.of();
        }

        @Override
        public void offerChanged(String model, Offer offer) {}

        @Override
        public void offerRemoved(String model, String offerId) {}
    }
}
