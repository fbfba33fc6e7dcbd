/** Reads the demo set. */
@NullMarked
package org.immerse.experts.internal.demo;

import org.jspecify.annotations.NullMarked;
