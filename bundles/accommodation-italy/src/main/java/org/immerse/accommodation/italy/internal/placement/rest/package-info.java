/** Placements over the API. */
@NullMarked
package org.immerse.accommodation.italy.internal.placement.rest;

import org.jspecify.annotations.NullMarked;
