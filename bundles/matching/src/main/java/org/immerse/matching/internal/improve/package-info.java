/** Single changes of a need that raise a score. */
@NullMarked
package org.immerse.matching.internal.improve;

import org.jspecify.annotations.NullMarked;
