/** Reads the demo set. */
@NullMarked
package org.immerse.volunteering.internal.demo;

import org.jspecify.annotations.NullMarked;
