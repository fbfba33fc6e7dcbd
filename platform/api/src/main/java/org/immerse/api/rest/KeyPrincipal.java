package org.immerse.api.rest;

import java.security.Principal;
import org.immerse.api.security.ApiKeys.ApiKey;

/**
 * Who calls a REST resource with an API key: the user principal of the request's security context, which a resource gets by
 * {@code @Context SecurityContext}. There is no principal where no key was shown.
 *
 * @param key the key, without its secret
 */
public record KeyPrincipal(ApiKey key) implements Principal {
    /** The key's id: what is written in the audit trail. */
    @Override
    public String getName() {
        return key.id();
    }
}
