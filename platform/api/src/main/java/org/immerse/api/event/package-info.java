/**
 * What happened, told to other modules after commit and never lost.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
