/** Hosts write a place down, page by page: drafts are kept after each, checked as a whole, and sent for staff to look at. */
@NullMarked
package org.immerse.accommodation.italy.internal.entry;

import org.jspecify.annotations.NullMarked;
