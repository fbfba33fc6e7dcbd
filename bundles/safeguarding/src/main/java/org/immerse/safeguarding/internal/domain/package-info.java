/** States, what leads from one to the next, and when an approval is over; no framework. */
@NullMarked
package org.immerse.safeguarding.internal.domain;

import org.jspecify.annotations.NullMarked;
