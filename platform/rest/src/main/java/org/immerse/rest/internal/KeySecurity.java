package org.immerse.rest.internal;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.immerse.api.rest.KeyPrincipal;

/** The security context of a request with a key: roles are the key's scopes. */
record KeySecurity(KeyPrincipal principal, boolean isSecure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return principal;
    }

    @Override
    public boolean isUserInRole(String role) {
        return principal.key().scopes().contains(role);
    }

    @Override
    public String getAuthenticationScheme() {
        return "Bearer";
    }
}
