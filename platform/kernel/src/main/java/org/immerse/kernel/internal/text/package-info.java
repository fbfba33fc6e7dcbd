/** Texts of the running modules, in the reader's language. */
@NullMarked
package org.immerse.kernel.internal.text;

import org.jspecify.annotations.NullMarked;
