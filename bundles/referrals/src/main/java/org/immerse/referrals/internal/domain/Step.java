package org.immerse.referrals.internal.domain;

import java.time.Instant;

/** One thing that happened: when, who did it, where it led, and the words that go with it. */
public record Step(Instant when, Side by, State to, String words) {}
