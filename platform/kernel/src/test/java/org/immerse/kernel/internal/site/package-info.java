@NullMarked
package org.immerse.kernel.internal.site;

import org.jspecify.annotations.NullMarked;
