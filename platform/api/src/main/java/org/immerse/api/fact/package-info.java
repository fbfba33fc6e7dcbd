/**
 * Facts about people and offers, in the few shapes that can be asked, shown and matched.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.fact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
