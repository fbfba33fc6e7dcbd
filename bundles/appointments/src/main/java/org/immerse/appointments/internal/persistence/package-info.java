/** Calendars, times and bookings in the database. */
@NullMarked
package org.immerse.appointments.internal.persistence;

import org.jspecify.annotations.NullMarked;
