@NullMarked
package org.immerse.kernel.internal.install;

import org.jspecify.annotations.NullMarked;
