/** How a rule decides, and what it still has to ask. Pure functions. */
@NullMarked
package org.immerse.eligibility.internal.domain;

import org.jspecify.annotations.NullMarked;
