package org.immerse.feedback.internal.domain;

import java.time.Instant;

/** One thing that happened: when, whether the staff did it, where it stood afterwards, and the words. */
public record Step(Instant when, boolean byStaff, State state, String words) {}
