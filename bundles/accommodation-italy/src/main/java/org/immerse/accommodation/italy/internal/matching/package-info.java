/** Which homes fit a young person, and whom a home fits. */
@NullMarked
package org.immerse.accommodation.italy.internal.matching;

import org.jspecify.annotations.NullMarked;
