/**
 * Whether something is for the reader, as a part of a page.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.ui.eligibility;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
