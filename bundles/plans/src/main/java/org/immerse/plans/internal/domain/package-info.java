/** Reminders and the calendar file; no framework. */
@NullMarked
package org.immerse.plans.internal.domain;

import org.jspecify.annotations.NullMarked;
