/** Good answers as pages without script. */
@NullMarked
package org.immerse.experts.internal.page;

import org.jspecify.annotations.NullMarked;
