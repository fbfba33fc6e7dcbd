package org.immerse.referrals.internal.domain;

/** Who stands where in a referral. Text keys {@code referrals.side.<name in lower case>}. */
public enum Side {
    /** Whom it is about. */
    PERSON,
    /** The organisation that proposed it. */
    SENDER,
    /** The organisation that is asked for help. */
    RECEIVER
}
