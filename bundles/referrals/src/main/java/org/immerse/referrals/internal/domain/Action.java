package org.immerse.referrals.internal.domain;

import java.util.Set;

/** What a side can do. Text keys {@code referrals.action.<name in lower case>}. */
public enum Action {
    /** The person says yes, and to what. */
    AGREE(Side.PERSON, State.SENT, false, State.PROPOSED),
    /** The person says no. */
    REFUSE(Side.PERSON, State.REFUSED, false, State.PROPOSED),
    /** The person ends it: nothing is shared any more. */
    TAKE_BACK(Side.PERSON, State.TAKEN_BACK, false, State.SENT, State.ACCEPTED),
    /** The sender takes the proposal back. */
    WITHDRAW(Side.SENDER, State.WITHDRAWN, false, State.PROPOSED),
    /** The receiver helps. */
    ACCEPT(Side.RECEIVER, State.ACCEPTED, false, State.SENT),
    /** The receiver does not, with a reason. */
    DECLINE(Side.RECEIVER, State.DECLINED, true, State.SENT),
    /** The receiver is done, with what came of it. */
    CLOSE(Side.RECEIVER, State.CLOSED, true, State.ACCEPTED);

    private final Side side;
    private final State to;
    private final boolean needsWords;
    private final Set<State> from;

    Action(Side side, State to, boolean needsWords, State... from) {
        this.side = side;
        this.to = to;
        this.needsWords = needsWords;
        this.from = Set.of(from);
    }

    /** Whether this side may do it now. */
    public boolean isPossible(Side who, State now) {
        return side == who && from.contains(now);
    }

    /** Where it leads. */
    public State to() {
        return to;
    }

    /** Whether a reason must be given. */
    public boolean needsWords() {
        return needsWords;
    }
}
