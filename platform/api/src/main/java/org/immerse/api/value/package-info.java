/**
 * Values with units: places, distances, money.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.value;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
