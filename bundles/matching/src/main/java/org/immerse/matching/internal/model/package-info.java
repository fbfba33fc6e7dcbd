/** A published matching model, checked and compiled. */
@NullMarked
package org.immerse.matching.internal.model;

import org.jspecify.annotations.NullMarked;
