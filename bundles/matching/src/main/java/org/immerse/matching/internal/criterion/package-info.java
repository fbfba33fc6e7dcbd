/** The kinds of criteria made ready for fast scoring: each side is prepared once, then meets many. */
@NullMarked
package org.immerse.matching.internal.criterion;

import org.jspecify.annotations.NullMarked;
