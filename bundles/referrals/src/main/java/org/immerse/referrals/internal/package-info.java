/** Referrals with consent, shared by every module. */
@NullMarked
package org.immerse.referrals.internal;

import org.jspecify.annotations.NullMarked;
