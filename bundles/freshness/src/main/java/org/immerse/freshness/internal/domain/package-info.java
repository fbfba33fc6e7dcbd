/** How facts grow old: pure functions of dates. */
@NullMarked
package org.immerse.freshness.internal.domain;

import org.jspecify.annotations.NullMarked;
