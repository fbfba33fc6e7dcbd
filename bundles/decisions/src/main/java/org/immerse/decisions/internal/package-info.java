/** The decision log: what is kept, by whom it is found, and how it is scored again. */
@NullMarked
package org.immerse.decisions.internal;

import org.jspecify.annotations.NullMarked;
