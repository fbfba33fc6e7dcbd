/** Procedures as JSON: reading, writing, and what a file would change. */
@NullMarked
package org.immerse.procedures.internal.exchange;

import org.jspecify.annotations.NullMarked;
