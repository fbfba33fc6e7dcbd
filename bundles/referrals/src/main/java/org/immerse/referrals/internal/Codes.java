package org.immerse.referrals.internal;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.referrals.internal.persistence.ReferralTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The short code a person reads out so that staff can propose a referral to them: good for minutes, once, and it says nothing about them.
 * Kept as a hash; wrong tries of an account are counted.
 */
@Component(service = Codes.class)
public final class Codes {
    /** Without letters and digits that are mistaken for each other. */
    private static final String LETTERS = "ACDEFHJKLMNPQRTUVWXY34679";

    private static final int LENGTH = 8;
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final PersistenceUnit unit;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();

    /** Keeps codes in this unit. */
    @Activate
    public Codes(
            @Reference(target = "(osgi.unit.name=referrals)") PersistenceUnit unit,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.unit = unit;
        this.settings = settings;
        this.clock = clock;
    }

    /** A code to read out, and until when it is good. */
    public record Code(String letters, Instant until) {}

    /** A new code in place of an older one. */
    public Code make(User person) {
        if (person.organisation().isPresent()) {
            throw Problems.forbidden();
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        Instant until = clock.instant().plus(settings.code());
        unit.change(em -> ReferralTable.keepCode(em, person.id(), hash(letters.toString()), until));
        return new Code(letters.insert(LENGTH / 2, '-').toString(), until);
    }

    /** Whose code it is. */
    String person(User staff, String code) {
        String letters = letters(code);
        if (letters.isEmpty()) {
            throw Problems.field("code", "code");
        }
        Instant now = clock.instant();
        Deque<Instant> tries = wrong.computeIfAbsent(staff.id(), account -> new ArrayDeque<>());
        synchronized (tries) {
            tries.removeIf(when -> when.plus(WINDOW).isBefore(now));
            if (tries.size() >= TRIES) {
                throw new ProblemException(ProblemException.Kind.TOO_MANY, Text.of("referrals.problem.tries"));
            }
            Optional<String> person = unit.read(em -> ReferralTable.behind(em, hash(letters), now));
            if (person.isEmpty()) {
                tries.add(now);
                throw wrong();
            }
            return person.get();
        }
    }

    /** Uses a code up; refused where it was used or replaced since it was looked up. */
    static void use(EntityManager em, String person, String code) {
        if (!ReferralTable.useCode(em, person, hash(letters(code)))) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return Problems.field("code", "wrong-code");
    }

    private static String letters(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String hash(String letters) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(("referrals\n" + letters).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
