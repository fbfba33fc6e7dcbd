/** REST under {@code /api/v1}. */
@NullMarked
package org.immerse.rest.internal;

import org.jspecify.annotations.NullMarked;
