/** The pages where all three sides follow a referral. */
@NullMarked
package org.immerse.referrals.internal.view;

import org.jspecify.annotations.NullMarked;
