package org.immerse.accommodation.italy.internal.placement;

import java.time.LocalDateTime;

/**
 * When and where they meet next.
 *
 * @param at day and time in Italy
 * @param place where, in words: neutral ground for the first meeting
 */
public record Appointment(LocalDateTime at, String place) {}
