package org.immerse.accommodation.italy.internal.growing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The plan to 18 and 21 of each young person who told when they were born; for coordinators who care for them, and for guardians and
 * educators while a delegation holds, as far as the firewall shows it.
 */
@Component
public final class GrowingSource implements PlanSource {
    /** Task of the firewall: a coordinator sees whom they care for. */
    static final String COORDINATE = "accommodation-italy.coordinate";

    /** Task of the firewall: a guardian or educator sees whom they act for. */
    static final String GUARD = "accommodation-italy.guard";

    private final People people;
    private final Clock clock;
    private final GrowingPlan plans = new GrowingPlan(Rules.load());

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Caring caring;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Delegations delegations;

    /** Plans from these files, by this clock. */
    @Activate
    public GrowingSource(@Reference People people, @Reference Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String module() {
        return AccommodationItalyModule.ID;
    }

    @Override
    public Optional<Plan> plan(String person) {
        return plan(person, people.facts(person));
    }

    private Optional<Plan> plan(String person, Facts facts) {
        LocalDate today = ItalianDay.today(clock);
        return BirthDate.of(facts)
                .map(birth -> new Situation(birth, since(person, today), facts))
                .flatMap(situation -> plans.of(situation, today));
    }

    /** The day the plan began: when the day of birth was told first or last. */
    private LocalDate since(String person, LocalDate today) {
        return Optional.ofNullable(people.answers(person).get(Field.BIRTH_DATE))
                .map(Answer::answered)
                .map(ItalianDay::of)
                .orElse(today);
    }

    @Override
    public Optional<Plan> planFor(User staff, String person) {
        return task(staff, person)
                .flatMap(task -> people.see(staff, task, person))
                .flatMap(seen -> plan(person, seen.facts()));
    }

    /** By which task this account may see the person now; empty where it may not. */
    private Optional<String> task(User staff, String person) {
        Caring care = caring;
        if (staff.is(Role.CASEWORKER) && care != null && care.caresFor(staff, person)) {
            return Optional.of(COORDINATE);
        }
        return actsFor(staff).contains(person) ? Optional.of(GUARD) : Optional.empty();
    }

    private List<String> actsFor(User staff) {
        Delegations held = delegations;
        return held == null || !staff.is(Role.GUARDIAN)
                ? List.of()
                : held.heldBy(staff.id()).stream()
                        .filter(delegation -> delegation.purposes().stream().anyMatch(GuardRule.PURPOSES::contains))
                        .map(delegation -> delegation.person())
                        .distinct()
                        .toList();
    }

    @Override
    public List<Ward> wards(User staff) {
        Caring care = caring;
        List<Ward> wards = new ArrayList<>();
        if (staff.is(Role.CASEWORKER) && care != null) {
            wards.addAll(wards(staff, COORDINATE, care.inCareOf(staff)));
        }
        wards.addAll(wards(staff, GUARD, actsFor(staff)));
        return wards;
    }

    private List<Ward> wards(User staff, String task, List<String> some) {
        List<Ward> wards = new ArrayList<>();
        if (!some.isEmpty()) {
            people.seeAll(staff, task, some)
                    .forEach((person, seen) -> plan(person, seen.facts())
                            .ifPresent(plan -> wards.add(new Ward(person, name(seen), plan))));
        }
        return wards;
    }

    /** What a guardian or educator does for the person stands where the person reads it. */
    @Override
    public void marking(User staff, String person, PlanStep step, boolean done) {
        Delegations held = delegations;
        if (held == null || !actsFor(staff).contains(person)) {
            return;
        }
        held.heldBy(staff.id()).stream()
                .filter(delegation -> delegation.person().equals(person))
                .flatMap(delegation -> delegation.purposes().stream())
                .filter(GuardRule.PURPOSES::contains)
                .findFirst()
                .ifPresent(purpose -> held.acted(
                        staff,
                        person,
                        purpose,
                        Text.of(GrowingProfile.PREFIX + (done ? ".marked" : ".unmarked"), step.title())));
    }

    private static Text name(View seen) {
        return Text.verbatim(seen.facts()
                .get(Field.CONTACT_NAME, Fact.Words.class)
                .map(Fact.Words::text)
                .orElse(seen.pseudonym()));
    }

    @Override
    public Set<String> topics() {
        return Set.of("people.answered", "delegation.changed", "accommodation-italy.care");
    }
}
