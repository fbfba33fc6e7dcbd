/**
 * The freshness ledger: who verified which fact when, and how far that can still be trusted.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.freshness;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
