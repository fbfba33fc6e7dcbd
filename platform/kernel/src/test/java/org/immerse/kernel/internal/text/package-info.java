@NullMarked
package org.immerse.kernel.internal.text;

import org.jspecify.annotations.NullMarked;
