package org.immerse.referrals.internal.domain;

/** Where a referral stands. Text keys {@code referrals.state.<name in lower case>}. */
public enum State {
    /** The person is asked; the other organisation knows nothing. */
    PROPOSED,
    /** The person said no. */
    REFUSED,
    /** The person agreed; the other organisation decides. */
    SENT,
    /** The other organisation helps. */
    ACCEPTED,
    /** The other organisation does not. */
    DECLINED,
    /** The person took it back. */
    TAKEN_BACK,
    /** The sender took it back before the person answered. */
    WITHDRAWN,
    /** Done, said by the receiver. */
    CLOSED,
    /** Its last day is past. */
    OVER;

    /** Whether nothing more can happen. */
    public boolean isFinal() {
        return this != PROPOSED && this != SENT && this != ACCEPTED;
    }

    /** Whether the receiver sees now what is shared. */
    public boolean isShared() {
        return this == SENT || this == ACCEPTED;
    }
}
