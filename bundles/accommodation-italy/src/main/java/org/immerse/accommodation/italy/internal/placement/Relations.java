package org.immerse.accommodation.italy.internal.placement;

import java.util.Optional;
import org.immerse.accommodation.italy.internal.Caring;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** As what somebody meets a young person and a home: by role and relation, both looked at each time. Everything else is denied. */
@Component(service = Relations.class)
public final class Relations {
    /** A guardian sees what fits. */
    public static final String SEE_MATCHES = "accommodation-italy.see-matches";
    /** A guardian agrees to a visit. */
    public static final String AGREE_VISIT = "accommodation-italy.agree-visit";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Delegations delegations;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Caring caring;

    /** As what this account meets the two; empty where it has nothing to do with them. */
    public Optional<Actor> between(User user, String person, Home home) {
        boolean ofHost = user.organisation().filter(home.host()::equals).isPresent();
        if (user.is(Role.NEWCOMER) && user.id().equals(person)) {
            return Optional.of(Actor.PERSON);
        }
        if (user.is(Role.PROVIDER) && ofHost) {
            return Optional.of(Actor.HOST);
        }
        if (!ofHost && caresFor(user, person)) {
            return Optional.of(Actor.COORDINATOR);
        }
        return mayAct(user, person, SEE_MATCHES) || mayAct(user, person, AGREE_VISIT)
                ? Optional.of(Actor.GUARDIAN)
                : Optional.empty();
    }

    /** Whether this member of staff cares for the person. */
    public boolean caresFor(User user, String person) {
        Caring known = caring;
        return known != null
                && user.is(Role.CASEWORKER)
                && user.organisation().isPresent()
                && known.caresFor(user, person);
    }

    /** Everybody this member of staff cares for. */
    public java.util.List<String> inCareOf(User user) {
        Caring known = caring;
        return known == null || !user.is(Role.CASEWORKER) || user.organisation().isEmpty()
                ? java.util.List.of()
                : known.inCareOf(user);
    }

    /** Whether a guardian may act for the person for a purpose. */
    public boolean mayAct(User user, String person, String purpose) {
        Delegations known = delegations;
        return known != null && user.is(Role.GUARDIAN) && known.mayAct(user, person, purpose);
    }

    /** Keeps that a guardian acts, before it takes effect. */
    void acted(User user, String person, String purpose, org.immerse.api.text.Text what) {
        Delegations known = delegations;
        if (known == null) {
            throw Problems.forbidden();
        }
        known.acted(user, person, purpose, what);
    }
}
