/** Provinces and municipalities of Spain. */
@NullMarked
package org.immerse.jobs.spain.internal.places;

import org.jspecify.annotations.NullMarked;
