/** Pages: my appointments, booking, and looking after calendars. */
@NullMarked
package org.immerse.appointments.internal.view;

import org.jspecify.annotations.NullMarked;
