package org.immerse.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts and organisations. Passwords are kept as Argon2id hashes only. Every method that changes something writes the audit
 * trail. Problems are {@link org.immerse.api.text.ProblemException}s whose fields are named as the parameters. Thread-safe.
 */
@ProviderType
public interface Accounts {
    /**
     * Makes an account for a person: an e-mail address or a chosen name of 3 to 254 characters, and a password of at least 10
     * characters that is not among the most common.
     */
    User register(String name, String password, String displayName);

    /** As {@link #register}, by an administrator: with roles and, where they act for one, an organisation. */
    User create(
            User actor,
            String name,
            String password,
            String displayName,
            Set<Role> roles,
            Optional<String> organisation);

    /**
     * Checks name and password. Wrong ones are answered alike and take as long as right ones; after too many tries from this
     * address or for this name the answer is TOO_MANY with the minutes to wait.
     */
    User signIn(String name, String password, String address);

    /** The account; empty where it is not there or was closed. */
    Optional<User> find(String id);

    /** By the name used for signing in. */
    Optional<User> findByName(String name);

    /** Changes the password after checking the present one, and ends all other sessions. */
    void changePassword(User user, String present, String wanted);

    /** Ends every session of this account: sessions made before now are no longer {@link #isCurrent}. */
    void signOutEverywhere(User user);

    /** Whether a session made at this time is still good: the account is open and was not signed out everywhere since. */
    boolean isCurrent(String account, Instant sessionMade);

    /** Closes an account; it can be opened again. */
    void close(User actor, String account);

    /** Opens a closed account. */
    void open(User actor, String account);

    /** Removes an account for good. */
    void erase(String account);

    /** Accounts for an administrator, by name; {@code search} in names and display names, blank for all. */
    List<Listed> list(String search, int offset, int limit);

    /** Makes an organisation, or finds the one of this name. */
    Organisation organisation(User actor, String name);

    /** One organisation. */
    Optional<Organisation> findOrganisation(String id);

    /** All organisations, by name. */
    List<Organisation> organisations();

    /** One line of an administrator's list. */
    record Listed(User user, boolean open, Instant made, Optional<Instant> lastSignIn) {}

    /** Actor of what the host does by itself. */
    User SYSTEM = new User("system", "system", "system", Set.of(Role.ADMINISTRATOR), Optional.empty());
}
