/**
 * Who may act for whom, for which purpose and how long: guardians, educators, helpers. Whether a delegation holds is worked out
 * each time it is asked, from its days, the accounts, the rules of the running modules and the clock; nothing waits for a sweep.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.delegation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
