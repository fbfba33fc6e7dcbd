@NullMarked
package org.immerse.kernel.internal;

import org.jspecify.annotations.NullMarked;
