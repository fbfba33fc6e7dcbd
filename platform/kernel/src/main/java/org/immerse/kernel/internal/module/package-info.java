/** Which modules there are, which run, and why one does not. */
@NullMarked
package org.immerse.kernel.internal.module;

import org.jspecify.annotations.NullMarked;
