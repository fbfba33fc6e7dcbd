/** The demo set of a site. */
@NullMarked
package org.immerse.accommodation.italy.internal.demo;

import org.jspecify.annotations.NullMarked;
