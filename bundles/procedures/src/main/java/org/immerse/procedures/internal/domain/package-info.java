/** The way through a procedure, from what somebody has: pure functions of a day. */
@NullMarked
package org.immerse.procedures.internal.domain;

import org.jspecify.annotations.NullMarked;
