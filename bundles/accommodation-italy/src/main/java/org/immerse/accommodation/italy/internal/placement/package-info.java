/** A young person and a home on their way to each other, step by step. */
@NullMarked
package org.immerse.accommodation.italy.internal.placement;

import org.jspecify.annotations.NullMarked;
