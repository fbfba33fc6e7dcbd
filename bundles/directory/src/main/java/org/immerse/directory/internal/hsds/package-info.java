/** Exchange by the Human Services Data Specification (HSDS 3) of Open Referral. The mapping stands in the README. */
@NullMarked
package org.immerse.directory.internal.hsds;

import org.jspecify.annotations.NullMarked;
