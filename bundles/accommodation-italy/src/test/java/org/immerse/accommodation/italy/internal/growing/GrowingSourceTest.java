package org.immerse.accommodation.italy.internal.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.KeptHomes;
import org.immerse.accommodation.italy.internal.placement.Cause;
import org.immerse.accommodation.italy.internal.placement.KeptPlacements;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.placement.State;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource.Ward;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GrowingSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate BIRTHDAY = LocalDate.parse("2027-03-14");
    private final User giulia = user("giulia", Role.CASEWORKER, "comune");
    private final User marco = user("marco", Role.CASEWORKER, "comune");
    private final User marta = user("marta", Role.GUARDIAN, "");
    private final User conti = user("conti", Role.PROVIDER, SomeHome.CONTI.id());
    private final User cousin = user("cousin", Role.GUARDIAN, SomeHome.CONTI.id());
    private final TestClock clock = new TestClock(NOW);
    private final List<String> acted = new java.util.ArrayList<>();
    private final YoungPeople people = new YoungPeople()
            .born("yaya", BIRTHDAY.minusYears(18), NOW.minus(Duration.ofDays(400)))
            .born("old", LocalDate.parse("2000-01-01"), NOW)
            .told("blank", "contact-name", new org.immerse.api.fact.Fact.Words("Blank"), NOW);
    private final GrowingSource source = new GrowingSource(people.service(), clock);
    private final TestDatabase database = TestDatabase.h2();
    private final Placements placements =
            new Placements(database.unit("accommodation-italy"), (transaction, event) -> {});
    private final Homes homes =
            KeptHomes.of(database.unit("accommodation-italy"), (transaction, event) -> {}, SomeHome.room("home"));
    private final GuardRule rule =
            new GuardRule(new Ages(people.service(), clock), accounts(), placements, homes, new YoungProfile(clock));

    GrowingSourceTest() {
        Caring care = new GiuliaCares();
        source.caring = care;
        rule.caring = care;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void thePlanFollowsTheClockOverBirthdays() {
        assertThat(titleOf("yaya")).endsWith("plan.minor");
        clock.forward(Duration.between(NOW, Instant.parse("2027-03-13T22:59:59Z")));
        assertThat(titleOf("yaya")).endsWith("plan.minor");
        clock.forward(Duration.ofSeconds(1));
        assertThat(titleOf("yaya")).endsWith("plan.adult");
        clock.forward(Duration.between(clock.instant(), Instant.parse("2030-03-13T23:00:00Z")));
        assertThat(source.plan("yaya")).isEmpty();
    }

    @Test
    void whoIsOlderOrDidNotTellHasNoPlan() {
        assertThat(source.plan("old")).isEmpty();
        assertThat(source.plan("blank")).isEmpty();
        assertThat(source.plan("nobody")).isEmpty();
    }

    @Test
    void theCoordinatorWhoCaresSeesThePlanAndTheLookIsKept() {
        assertThat(source.planFor(giulia, "yaya")).isPresent();
        assertThat(people.looks).containsExactly("giulia accommodation-italy.coordinate yaya");
    }

    @Test
    void nobodyElseSeesItAndNothingIsRead() {
        assertThat(source.planFor(marco, "yaya")).isEmpty();
        assertThat(source.planFor(conti, "yaya")).isEmpty();
        assertThat(source.planFor(marta, "yaya")).isEmpty();
        assertThat(source.wards(marco)).isEmpty();
        assertThat(source.wards(marta)).isEmpty();
        assertThat(people.looks).isEmpty();
        source.caring = null;
        assertThat(source.planFor(giulia, "yaya")).isEmpty();
    }

    @Test
    void aGuardianSeesThePlanWhileADelegationHolds() {
        source.delegations = held("marta", "yaya");
        assertThat(source.planFor(marta, "yaya")).isPresent();
        assertThat(source.wards(marta)).extracting(Ward::name).containsExactly(Text.verbatim("Name of yaya"));
        assertThat(people.looks).containsOnly("marta accommodation-italy.guard yaya");
        source.delegations = held("somebody", "yaya");
        assertThat(source.planFor(marta, "yaya")).isEmpty();
    }

    @Test
    void whatAGuardianMarksIsKeptForThePersonToRead() {
        source.delegations = held("marta", "yaya");
        var step = source.plan("yaya").orElseThrow().step("decree").orElseThrow();
        source.marking(marta, "yaya", step, true);
        source.marking(giulia, "yaya", step, true);
        assertThat(acted)
                .containsExactly("marta yaya accommodation-italy.fill-profile accommodation-italy.growing.marked");
    }

    @Test
    void wardsAreThoseWithAPlan() {
        assertThat(source.wards(giulia)).extracting(Ward::person).containsExactly("yaya");
    }

    @Test
    void nobodyActsForSomebodyPastTheDayBeforeTheBirthday() {
        assertThat(rule.lastDay("yaya")).contains(LocalDate.parse("2027-03-13"));
        assertThat(rule.lastDay("blank")).isEmpty();
    }

    @Test
    void onlyWhoCaresArrangesIt() {
        assertThat(rule.mayArrange(giulia, "yaya")).isTrue();
        assertThat(rule.mayArrange(marco, "yaya")).isFalse();
        assertThat(rule.mayArrange(marta, "yaya")).isFalse();
    }

    @Test
    void whoeverWorksForAHomeThePersonMayLiveInDoesNotActForThem() {
        assertThat(rule.conflict("cousin", "yaya")).isEmpty();
        KeptPlacements.suggested(placements, "p", "yaya", "home", NOW);
        assertThat(rule.conflict("cousin", "yaya")).isPresent();
        assertThat(rule.conflict("conti", "yaya")).isPresent();
        assertThat(rule.conflict("marta", "yaya")).isEmpty();
        KeptPlacements.end(placements, "p", State.DECLINED, Cause.OTHER, LocalDate.parse("2026-11-24"));
        assertThat(rule.conflict("cousin", "yaya")).isEmpty();
    }

    @Test
    void nobodyWritesTheLetterOrTheDayOfBirthOfSomebodyElse() {
        assertThat(rule.fields("accommodation-italy.fill-profile"))
                .contains("budget", "growing-permit")
                .doesNotContain(
                        "letter", "letter-share", "birth-date", "gender", "vouchers", "contact-name", "contact-phone");
        assertThat(rule.fields("accommodation-italy.see-matches")).isEmpty();
    }

    @Test
    void fromEighteenOnThePersonDecidesWhoActsForThem() {
        people.born("child", LocalDate.parse("2008-11-24"), NOW);
        assertThat(rule.personDecides("child")).isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(rule.personDecides("child")).isTrue();
    }

    @Test
    void nobodyActsForSomebodyWhoseDayOfBirthIsNotKnown() {
        assertThat(rule.conflict("marta", "blank")).contains(Text.of("accommodation-italy.desk.no-birth-date"));
    }

    private String titleOf(String person) {
        return source.plan(person).map(Plan::title).map(Text::key).orElse("");
    }

    private static User user(String id, Role role, String organisation) {
        return new User(
                id,
                id,
                id,
                Set.of(role),
                organisation.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                organisation.equals(SomeHome.CONTI.id())
                                        ? SomeHome.CONTI
                                        : new Organisation(organisation, organisation)));
    }

    private Accounts accounts() {
        Map<String, User> users = Map.of("cousin", cousin, "conti", conti, "marta", marta);
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("find")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.ofNullable(users.get(String.valueOf(Objects.requireNonNull(arguments)[0])));
                });
    }

    private Delegations held(String actor, String person) {
        Delegation delegation = new Delegation(
                "d",
                person,
                actor,
                Set.of("accommodation-italy.fill-profile"),
                LocalDate.parse("2026-01-01"),
                BIRTHDAY,
                BIRTHDAY.minusDays(1),
                "giulia",
                "comune",
                NOW,
                Delegation.State.VALID,
                Optional.empty(),
                Optional.empty());
        return (Delegations) Proxy.newProxyInstance(
                Delegations.class.getClassLoader(), new Class<?>[] {Delegations.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("acted")) {
                        Object[] given = Objects.requireNonNull(arguments);
                        acted.add(((User) given[0]).id() + " " + given[1] + " " + given[2] + " "
                                + ((Text) given[3]).key());
                        return null;
                    }
                    if (!method.getName().equals("heldBy")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Objects.requireNonNull(arguments)[0].equals(actor) ? List.of(delegation) : List.of();
                });
    }

    private static final class GiuliaCares implements Caring {
        @Override
        public boolean caresFor(User staff, String person) {
            return inCareOf(staff).contains(person);
        }

        @Override
        public List<String> inCareOf(User staff) {
            return staff.id().equals("giulia") ? List.of("yaya", "old", "blank") : List.of();
        }
    }
}
