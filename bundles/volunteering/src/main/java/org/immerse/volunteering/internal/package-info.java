/** Offers for volunteers, shared by every module. */
@NullMarked
package org.immerse.volunteering.internal;

import org.jspecify.annotations.NullMarked;
