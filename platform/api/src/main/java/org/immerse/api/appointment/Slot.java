package org.immerse.api.appointment;

import java.time.Instant;

/**
 * A time that is offered. A calendar has at most one slot that begins at a moment.
 *
 * @param calendar id of the calendar
 * @param start when it begins
 * @param end when it ends
 * @param mode how one meets
 * @param capacity how many can book it
 * @param free how many places of it are free for whoever asked
 */
public record Slot(String calendar, Instant start, Instant end, Mode mode, int capacity, int free) {}
