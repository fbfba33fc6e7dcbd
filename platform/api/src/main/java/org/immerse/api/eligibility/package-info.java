/**
 * Rules that say whether something is for somebody: yes, no, or what must still be known. Modules bring them as files in
 * {@code IMMERSE-INF/eligibility}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.eligibility;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
