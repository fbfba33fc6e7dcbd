package org.immerse.accommodation.italy.internal.growing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Placement;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.delegation.DelegationRule;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.security.Accounts;
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
 * What guardians and educators may do for a young person: until the day before the 18th birthday, and never for somebody who is or may
 * be housed by their own organisation. Whoever cares for the person arranges it. Without a day of birth nobody acts: nobody would know
 * when it ends.
 */
@Component
public final class GuardRule implements DelegationRule {
    static final String FILL_PROFILE = "accommodation-italy.fill-profile";
    static final String SEE_MATCHES = "accommodation-italy.see-matches";
    static final String AGREE_VISIT = "accommodation-italy.agree-visit";
    static final Set<String> PURPOSES = Set.of(FILL_PROFILE, SEE_MATCHES, AGREE_VISIT);

    /** Own words, how somebody is reached, and what decides how long others act: nobody answers it for them. */
    private static final Set<String> OWN = Set.of(
            Field.LETTER,
            Field.LETTER_SHARE,
            Field.BIRTH_DATE,
            Field.GENDER,
            Field.VOUCHERS,
            Field.CONTACT_NAME,
            Field.CONTACT_PHONE);

    private final Ages ages;
    private final Accounts accounts;
    private final Placements placements;
    private final Homes homes;
    private final Set<String> fields;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Caring caring;

    /** The rule by these ages, placements and homes. */
    @Activate
    public GuardRule(
            @Reference Ages ages,
            @Reference Accounts accounts,
            @Reference Placements placements,
            @Reference Homes homes,
            @Reference(target = "(component.name=org.immerse.accommodation.italy.internal.profile.YoungProfile)")
                    ProfilePart profile) {
        this.ages = ages;
        this.accounts = accounts;
        this.placements = placements;
        this.homes = homes;
        this.fields = Stream.concat(profile.questions().stream(), new GrowingProfile().questions().stream())
                .map(Question::field)
                .filter(field -> !OWN.contains(field))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> purposes() {
        return PURPOSES;
    }

    @Override
    public String task() {
        return GrowingSource.GUARD;
    }

    @Override
    public boolean mayArrange(User staff, String person) {
        Caring care = caring;
        return staff.is(Role.CASEWORKER) && care != null && care.caresFor(staff, person);
    }

    @Override
    public Optional<LocalDate> lastDay(String person) {
        return ages.adultFrom(person).map(adult -> adult.minusDays(1));
    }

    @Override
    public Optional<Text> conflict(String actor, String person) {
        if (ages.adultFrom(person).isEmpty()) {
            return Optional.of(Text.of("accommodation-italy.desk.no-birth-date"));
        }
        Optional<User> account = accounts.find(actor);
        boolean landlord = account.isPresent()
                && homes
                        .findAll(placements.ofPerson(person).stream()
                                .filter(placement -> placement.state().isOpen())
                                .map(Placement::home)
                                .collect(Collectors.toSet()))
                        .stream()
                        .anyMatch(home -> isOf(home, account.get()));
        return landlord ? Optional.of(Text.of("accommodation-italy.growing.conflict")) : Optional.empty();
    }

    private static boolean isOf(Home home, User account) {
        return home.registeredBy().equals(account.id())
                || account.organisation().filter(home.host()::equals).isPresent();
    }

    /** Whoever is of age can send somebody away; before, the coordinator does. */
    @Override
    public boolean personDecides(String person) {
        return !ages.isMinor(person);
    }

    @Override
    public Set<String> fields(String purpose) {
        return purpose.equals(FILL_PROFILE) ? fields : Set.of();
    }

    @Override
    public Optional<String> path(String purpose, String person) {
        return Optional.of(purpose.equals(FILL_PROFILE) ? "people/for/" + person : "accommodation-italy/group");
    }
}
