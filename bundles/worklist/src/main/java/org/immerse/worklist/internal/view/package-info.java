/** The page with what waits, and its number in the menu. */
@NullMarked
package org.immerse.worklist.internal.view;

import org.jspecify.annotations.NullMarked;
