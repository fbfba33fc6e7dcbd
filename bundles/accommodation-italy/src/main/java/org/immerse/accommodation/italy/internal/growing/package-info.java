/** Coming of age: the rules with their sources, the dated plan to 18 and to 21, and what ends at 18. */
@NullMarked
package org.immerse.accommodation.italy.internal.growing;

import org.jspecify.annotations.NullMarked;
