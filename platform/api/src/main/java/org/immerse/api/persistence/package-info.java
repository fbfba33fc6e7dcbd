/**
 * Relational data: one persistence unit for each module. The only contract here that names a type outside the JDK: Jakarta Persistence's {@code EntityManager}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
