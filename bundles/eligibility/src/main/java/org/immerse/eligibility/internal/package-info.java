/** Whom something is for. */
@NullMarked
package org.immerse.eligibility.internal;

import org.jspecify.annotations.NullMarked;
