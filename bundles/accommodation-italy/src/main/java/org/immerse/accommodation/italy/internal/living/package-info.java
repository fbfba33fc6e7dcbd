/** Living there: check-ins of both sides, wishes to talk, incidents, and how stays came out in figures. */
@NullMarked
package org.immerse.accommodation.italy.internal.living;

import org.jspecify.annotations.NullMarked;
