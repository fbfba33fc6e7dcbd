/** The pages of whoever acts, of the person, and of the staff who arrange it. */
@NullMarked
package org.immerse.delegation.internal.view;

import org.jspecify.annotations.NullMarked;
