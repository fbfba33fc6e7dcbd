package org.immerse.mail.internal.persistence;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Base64;

/** What links and codes are signed with: drawn at the first start and kept, so that links of old mails go on to work. */
public final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    /** The secret of this site. */
    public static byte[] of(EntityManager em) {
        SecretEntity kept = em.find(SecretEntity.class, SecretEntity.ID);
        if (kept == null) {
            byte[] drawn = new byte[BYTES];
            new SecureRandom().nextBytes(drawn);
            kept = new SecretEntity(Base64.getEncoder().encodeToString(drawn));
            em.persist(kept);
        }
        return Base64.getDecoder().decode(kept.secret());
    }
}
