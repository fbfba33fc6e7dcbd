/** The module of the kernel itself. */
@NullMarked
package org.immerse.kernel.internal;

import org.jspecify.annotations.NullMarked;
