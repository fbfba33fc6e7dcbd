/** Rules that editors published. */
@NullMarked
package org.immerse.eligibility.internal.persistence;

import org.jspecify.annotations.NullMarked;
