@NullMarked
package org.immerse.kernel.internal.health;

import org.jspecify.annotations.NullMarked;
