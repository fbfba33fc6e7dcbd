/** Accommodation in Italy. */
@NullMarked
package org.immerse.accommodation.italy.internal;

import org.jspecify.annotations.NullMarked;
