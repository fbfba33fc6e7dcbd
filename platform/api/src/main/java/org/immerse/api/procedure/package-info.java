/**
 * How something is done at offices: steps with papers in and out. Modules bring procedures, editors import and publish them.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.procedure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
