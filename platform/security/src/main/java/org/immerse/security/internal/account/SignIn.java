package org.immerse.security.internal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.security.internal.Moments;
import org.immerse.security.internal.audit.AuditTrail;

/** Signing in: slow for whoever guesses, and silent on what was wrong. */
final class SignIn {
    private static final int FREE_TRIES_BY_NAME = 5;
    private static final int FREE_TRIES_BY_ADDRESS = 30;
    private static final String NOBODY = "unknown";

    private final PersistenceUnit unit;
    private final AuditTrail audit;
    private final PasswordHasher hasher;
    private final Clock clock;
    private final SignInThrottle byName;
    private final SignInThrottle byAddress;

    SignIn(PersistenceUnit unit, AuditTrail audit, PasswordHasher hasher, Clock clock) {
        this.unit = unit;
        this.audit = audit;
        this.hasher = hasher;
        this.clock = clock;
        this.byName = new SignInThrottle(clock, FREE_TRIES_BY_NAME);
        this.byAddress = new SignInThrottle(clock, FREE_TRIES_BY_ADDRESS);
    }

    private record Known(String id, String hash, boolean open) {}

    User signIn(String name, String password, String address) {
        String key = Names.key(name);
        throttle(key, address);
        Optional<Known> known = unit.read(em -> new AccountTable(em)
                .byName(name)
                .map(account -> new Known(account.id(), account.passwordHash(), account.isOpen())));
        if (!isRight(known, password)) {
            throw refused(known.map(Known::id).orElse(NOBODY));
        }
        byName.forget(key);
        byAddress.takeBack(address);
        return accept(known.orElseThrow(), password);
    }

    private void throttle(String key, String address) {
        Duration wait = byAddress.begin(address);
        if (wait.isZero()) {
            wait = byName.begin(key);
        }
        if (wait.isPositive()) {
            long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
            throw new ProblemException(Kind.TOO_MANY, Text.of("security.sign-in.wait", minutes));
        }
    }

    /** Hashes in every case, so that time tells nothing. */
    private boolean isRight(Optional<Known> known, String password) {
        if (known.isEmpty()) {
            hasher.matchNothing(password);
            return false;
        }
        return hasher.matches(password, known.get().hash()) && known.get().open();
    }

    private ProblemException refused(String account) {
        unit.change(em -> audit.append(em, account, "account.sign-in-refused", account, Map.of()));
        return new ProblemException(Kind.UNAUTHENTICATED, Text.of("security.sign-in.wrong"));
    }

    private User accept(Known known, String password) {
        Optional<String> fresh =
                hasher.isOutdated(known.hash()) ? Optional.of(hasher.hash(password)) : Optional.empty();
        Instant now = Moments.now(clock);
        return unit.write(em -> {
            AccountTable table = new AccountTable(em);
            AccountEntity account = table.lock(known.id());
            fresh.filter(hash -> account.passwordHash().equals(known.hash())).ifPresent(account::setPasswordHash);
            account.signedIn(now);
            audit.append(em, account.id(), "account.sign-in", account.id(), Map.of());
            return table.toUser(account);
        });
    }
}
