/** When something is offered, whose turn it is, what can be done; no framework. */
@NullMarked
package org.immerse.appointments.internal.domain;

import org.jspecify.annotations.NullMarked;
