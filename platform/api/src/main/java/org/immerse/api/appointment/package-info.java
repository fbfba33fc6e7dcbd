/**
 * Appointments: modules say what can be booked and by whom, staff offer times, people book, move and cancel.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.appointment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
