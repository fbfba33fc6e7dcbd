/** Appointments: calendars, bookings, waiting lists. */
@NullMarked
package org.immerse.appointments.internal;

import org.jspecify.annotations.NullMarked;
