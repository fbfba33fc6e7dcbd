package org.immerse.accommodation.italy.internal.board;

import java.util.List;

/**
 * What a plan is worth.
 *
 * @param placed how many people have a home
 * @param points the sum of their points
 * @param blocking people and homes that would both rather have each other, first people first
 */
public record Worth(int placed, int points, List<Blocking> blocking) {
    public Worth {
        blocking = List.copyOf(blocking);
    }

    /** A person and a home that would both rather have each other. */
    public record Blocking(int person, int home) {}
}
