/** Clearances and their history in the database. */
@NullMarked
package org.immerse.safeguarding.internal.persistence;

import org.jspecify.annotations.NullMarked;
