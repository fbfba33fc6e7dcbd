/**
 * Safeguarding: whether a place, or somebody, was looked at as the law and care ask before people are entrusted to it. Modules say what
 * is looked at ({@link org.immerse.api.safeguarding.ClearanceKind}); the states, the checklist, the four eyes and the end of an
 * approval are the same for all.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.safeguarding;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
