/** How far facts can still be trusted, shared by every module. */
@NullMarked
package org.immerse.freshness.internal;

import org.jspecify.annotations.NullMarked;
