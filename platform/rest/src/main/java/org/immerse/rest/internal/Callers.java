package org.immerse.rest.internal;

import java.util.Optional;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who calls: the key shown. */
@Component(service = Callers.class)
public final class Callers {
    private static final String BEARER = "bearer ";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable ApiKeys keys;

    /** The secret a request shows, in {@code Authorization: Bearer} or {@code X-API-Key}. */
    static Optional<String> secret(@Nullable String authorization, @Nullable String apiKey) {
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(authorization.substring(BEARER.length()).strip());
        }
        return Optional.ofNullable(apiKey).map(String::strip).filter(secret -> !secret.isEmpty());
    }

    /** The key with this secret, if it is valid. */
    Optional<ApiKey> verify(String secret) {
        ApiKeys present = keys;
        if (present == null) {
            throw new ProblemException(Kind.UNAVAILABLE, Text.of("platform.problem.other"));
        }
        return present.verify(secret);
    }
}
