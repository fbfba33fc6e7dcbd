/** The site itself: its configuration, its time and its identifiers. */
@NullMarked
package org.immerse.kernel.internal.site;

import org.jspecify.annotations.NullMarked;
