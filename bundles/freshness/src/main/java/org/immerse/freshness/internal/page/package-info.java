/** Freshness as pages without script. */
@NullMarked
package org.immerse.freshness.internal.page;

import org.jspecify.annotations.NullMarked;
