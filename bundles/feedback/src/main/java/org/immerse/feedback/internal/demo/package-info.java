/** Reads the demo set. */
@NullMarked
package org.immerse.feedback.internal.demo;

import org.jspecify.annotations.NullMarked;
