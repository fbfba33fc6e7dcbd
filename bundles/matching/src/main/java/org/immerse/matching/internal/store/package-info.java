/** Offers as they came, in little memory. */
@NullMarked
package org.immerse.matching.internal.store;

import org.jspecify.annotations.NullMarked;
