/** Meetings and visits as appointments, where the site has the module for them. */
@NullMarked
package org.immerse.accommodation.italy.internal.appointment;

import org.jspecify.annotations.NullMarked;
