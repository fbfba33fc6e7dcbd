@NullMarked
package org.immerse.kernel.internal.module;

import org.jspecify.annotations.NullMarked;
