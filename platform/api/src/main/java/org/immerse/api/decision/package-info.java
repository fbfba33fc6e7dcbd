/**
 * The decision log: what people in charge decided on the ground of a ranking, kept so that it can be found, proven unchanged and
 * scored again.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.decision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
