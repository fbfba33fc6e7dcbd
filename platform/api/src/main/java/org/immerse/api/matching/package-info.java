/**
 * Matching needs to offers: models made of criteria, ranked and explained by one engine.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.matching;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
