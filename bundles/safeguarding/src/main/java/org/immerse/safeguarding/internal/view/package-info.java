/** What staff see: what needs work, and one checklist. */
@NullMarked
package org.immerse.safeguarding.internal.view;

import org.jspecify.annotations.NullMarked;
