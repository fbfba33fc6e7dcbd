/** Answers nobody has reason to change. */
@NullMarked
package org.immerse.allocation.internal.stable;

import org.jspecify.annotations.NullMarked;
