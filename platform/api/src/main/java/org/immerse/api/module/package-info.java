/**
 * Modules: who they are, what they bring by convention, and whether they run.
 *
 * <p>A bundle publishes one {@link org.immerse.api.module.ServiceModule}; while it is published the platform loads its
 * {@code IMMERSE-INF/} folder.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
