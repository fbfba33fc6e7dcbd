package org.immerse.knowledge.base.internal.search;

/** What each sign that a title is meant counts. Learned, see the README; {@link Signs} says what they are. */
final class Weights {
    private Weights() {}

    static final double[] LEARNED = {1.1, 1.5, 2.0, 1.0, 0.4, 0.0, -2.1, 3.1, 1.2, 2.3, 2.4, 3.7};
}
