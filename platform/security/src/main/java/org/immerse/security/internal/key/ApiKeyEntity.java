package org.immerse.security.internal.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.jspecify.annotations.Nullable;

/** An API key as it is kept: with the hash of its secret only. */
@Entity
@Table(name = "security_api_key")
public class ApiKeyEntity {
    @Id
    private String id = "";

    private String name = "";

    @Column(name = "secret_hash")
    private String secretHash = "";

    private String scopes = "";
    private @Nullable String organisation;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "is_revoked")
    private boolean revoked;

    protected ApiKeyEntity() {}

    ApiKeyEntity(ApiKey key, String secretHash) {
        this.id = key.id();
        this.name = key.name();
        this.secretHash = secretHash;
        this.scopes = String.join(" ", new TreeSet<>(key.scopes()));
        this.organisation = key.organisation().orElse(null);
        this.madeAt = key.made();
    }

    void revoke() {
        revoked = true;
    }

    ApiKey toKey() {
        Set<String> set = Arrays.stream(scopes.split(" ")).collect(Collectors.toSet());
        return new ApiKey(id, name, set, Optional.ofNullable(organisation), madeAt, revoked);
    }
}
