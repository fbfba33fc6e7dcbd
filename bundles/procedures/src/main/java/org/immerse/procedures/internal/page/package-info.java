/** Procedures as pages without script. */
@NullMarked
package org.immerse.procedures.internal.page;

import org.jspecify.annotations.NullMarked;
