/** Provinces and places of Italy. */
@NullMarked
package org.immerse.accommodation.italy.internal.places;

import org.jspecify.annotations.NullMarked;
