/** Appointments for partners’ programs. */
@NullMarked
package org.immerse.appointments.internal.rest;

import org.jspecify.annotations.NullMarked;
