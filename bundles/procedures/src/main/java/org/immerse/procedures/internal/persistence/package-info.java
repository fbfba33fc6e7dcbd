/** Imported procedures, papers of people, and the steps they did. */
@NullMarked
package org.immerse.procedures.internal.persistence;

import org.jspecify.annotations.NullMarked;
