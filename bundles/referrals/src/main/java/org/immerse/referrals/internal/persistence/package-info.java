/** Tables of referrals and codes. Entities stay in here; everybody else gets records. */
@NullMarked
package org.immerse.referrals.internal.persistence;

import org.jspecify.annotations.NullMarked;
