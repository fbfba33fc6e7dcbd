package org.immerse.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Keys for the REST API. Only a hash of a key is kept. Thread-safe. */
@ProviderType
public interface ApiKeys {
    /** Makes a key. The secret is answered this once. {@code organisation}: what is written with it belongs there. */
    Made make(User actor, String name, Set<String> scopes, Optional<String> organisation);

    /** The key with this secret, if it was not revoked. */
    Optional<ApiKey> verify(String secret);

    /** All keys, newest first. */
    List<ApiKey> list();

    /** Ends a key at once. */
    void revoke(User actor, String id);

    /** Every scope the running modules know, in alphabetical order. */
    List<String> scopes();

    /** A key without its secret. */
    record ApiKey(
            String id, String name, Set<String> scopes, Optional<String> organisation, Instant made, boolean revoked) {
        public ApiKey {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A key just made. */
    record Made(ApiKey key, String secret) {}
}
