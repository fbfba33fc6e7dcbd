/** The chain of decisions in the database. */
@NullMarked
package org.immerse.decisions.internal.persistence;

import org.jspecify.annotations.NullMarked;
