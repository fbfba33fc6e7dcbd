/** The offers of a model in memory, and the ranking over them. */
@NullMarked
package org.immerse.matching.internal.index;

import org.jspecify.annotations.NullMarked;
