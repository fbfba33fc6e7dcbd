/** Allocation as a module. */
@NullMarked
package org.immerse.allocation.internal;

import org.jspecify.annotations.NullMarked;
