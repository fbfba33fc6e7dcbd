/** Reads the demo set. */
@NullMarked
package org.immerse.referrals.internal.demo;

import org.jspecify.annotations.NullMarked;
