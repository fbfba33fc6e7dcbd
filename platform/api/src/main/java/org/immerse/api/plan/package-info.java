/**
 * Dated plans: what a person has to do, why, and by when. Modules work them out from facts, rules and today's date.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
