/** Homes: rooms, shared flats and families, who offers them, and whether they can be offered now. */
@NullMarked
package org.immerse.accommodation.italy.internal.home;

import org.jspecify.annotations.NullMarked;
