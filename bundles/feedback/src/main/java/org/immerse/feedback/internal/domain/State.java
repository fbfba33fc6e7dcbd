package org.immerse.feedback.internal.domain;

/** Where it stands. Text keys {@code feedback.state.<name in lower case>}. */
public enum State {
    RECEIVED,
    LOOKED_AT,
    ANSWERED,
    CLOSED
}
