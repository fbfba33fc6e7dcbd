/**
 * The knowledge base: graphs, queries, and the concepts of taxonomies.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.knowledge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
