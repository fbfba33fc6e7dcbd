/** Who may act for whom, by purpose and period, and what they did. */
@NullMarked
package org.immerse.delegation.internal;

import org.jspecify.annotations.NullMarked;
