package org.immerse.mail.internal.persistence;

import java.time.Instant;
import org.immerse.mail.internal.domain.Address;

/**
 * Somebody asked for mail.
 *
 * @param person the account
 * @param id stands in links that stop it; a new one for each address asked for
 * @param language in which they read mail
 * @param organisation which the account acts for; may be empty
 * @param asked when the code was asked for
 * @param tries how many wrong codes were typed
 */
public record Subscription(
        String person,
        String id,
        Address address,
        String language,
        String organisation,
        Standing standing,
        Instant asked,
        int tries) {
    /** Where it stands. */
    public enum Standing {
        /** The code was not typed yet. */
        ASKED,
        /** News is sent. */
        ON,
        /** The mailbox does not exist: nothing more is sent. */
        REFUSED
    }

    /** Whether news is sent. */
    public boolean isOn() {
        return standing == Standing.ON;
    }
}
