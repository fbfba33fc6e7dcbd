package org.immerse.security.internal.account;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Hashes passwords with Argon2id. As many at once as there are processors, so that memory is bounded. */
final class PasswordHasher {
    /** What OWASP asks for at least: 19 MiB, two passes, one lane. */
    static final Argon2Settings OWASP = new Argon2Settings(19_456, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2Settings settings;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final PasswordHash nobody;

    PasswordHasher(Argon2Settings settings) {
        this.settings = settings;
        this.nobody = PasswordHash.read(hash("nobody has this password"));
    }

    /** A new hash with a salt of its own. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(settings, salt, compute(password, settings, salt, HASH_BYTES)).toString();
    }

    /** Whether the password has this hash. */
    boolean matches(String password, String encoded) {
        PasswordHash wanted = PasswordHash.read(encoded);
        byte[] got = compute(password, wanted.settings(), wanted.salt(), wanted.hash().length);
        return MessageDigest.isEqual(wanted.hash(), got);
    }

    /** Takes as long as {@link #matches}, for names nobody has. */
    void matchNothing(String password) {
        compute(password, nobody.settings(), nobody.salt(), nobody.hash().length);
    }

    /** Whether the hash was made with other settings than those of today. */
    boolean isOutdated(String encoded) {
        return !PasswordHash.read(encoded).settings().equals(settings);
    }

    private byte[] compute(String password, Argon2Settings with, byte[] salt, int length) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(with.kibibytes())
                .withIterations(with.passes())
                .withParallelism(with.lanes())
                .withSalt(salt)
                .build();
        byte[] hash = new byte[length];
        atOnce.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(AccountRules.canonical(password).toCharArray(), hash);
        } finally {
            atOnce.release();
        }
        return hash;
    }
}
