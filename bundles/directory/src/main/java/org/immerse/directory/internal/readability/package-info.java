/** How easily a text reads in its language, and which of its sentences changed: pure functions of words. */
@NullMarked
package org.immerse.directory.internal.readability;

import org.jspecify.annotations.NullMarked;
