/** Matching: the engine that ranks offers for needs, and what it tells administrators. */
@NullMarked
package org.immerse.matching.internal;

import org.jspecify.annotations.NullMarked;
