package org.immerse.security.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.jspecify.annotations.Nullable;

/** An account as it is kept. */
@Entity
@Table(name = "security_account")
public class AccountEntity {
    @Id
    private String id = "";

    private String name = "";

    @Column(name = "display_name")
    private String displayName = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    private String roles = "";
    private @Nullable String organisation;

    @Column(name = "is_open")
    private boolean open = true;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Column(name = "sessions_from")
    private Instant sessionsFrom = Instant.EPOCH;

    @Version
    private long revision;

    protected AccountEntity() {}

    AccountEntity(String id, NewAccount account, String passwordHash, Instant now) {
        this.id = id;
        this.name = account.name();
        this.displayName = account.displayName();
        this.passwordHash = passwordHash;
        this.roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        this.organisation = account.organisation().orElse(null);
        this.madeAt = now;
        this.sessionsFrom = now;
    }

    String id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    boolean isOpen() {
        return open;
    }

    boolean is(Role role) {
        return roles().contains(role);
    }

    private Set<Role> roles() {
        return Arrays.stream(roles.split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether a session made at this time is still good. */
    boolean accepts(Instant sessionMade) {
        return open && !sessionMade.isBefore(sessionsFrom);
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    void endSessions(Instant now) {
        sessionsFrom = now;
    }

    void setOpen(boolean open) {
        this.open = open;
    }

    User toUser(Optional<Organisation> found) {
        return new User(id, name, displayName, roles(), found);
    }

    Accounts.Listed toListed(Optional<Organisation> found) {
        return new Accounts.Listed(toUser(found), open, madeAt, Optional.ofNullable(lastSignInAt));
    }
}
