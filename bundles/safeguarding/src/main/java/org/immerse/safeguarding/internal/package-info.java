/** Safeguarding, shared by every module that entrusts people to places or to others. */
@NullMarked
package org.immerse.safeguarding.internal;

import org.jspecify.annotations.NullMarked;
