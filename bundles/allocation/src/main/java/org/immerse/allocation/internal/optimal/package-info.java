/** Answers with the best total. */
@NullMarked
package org.immerse.allocation.internal.optimal;

import org.jspecify.annotations.NullMarked;
