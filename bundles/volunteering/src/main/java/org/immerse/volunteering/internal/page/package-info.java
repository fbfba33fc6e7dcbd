/** Offers as pages without script. */
@NullMarked
package org.immerse.volunteering.internal.page;

import org.jspecify.annotations.NullMarked;
