/** What a referral is, who stands on which side of it, and who may do what when. */
@NullMarked
package org.immerse.referrals.internal.domain;

import org.jspecify.annotations.NullMarked;
