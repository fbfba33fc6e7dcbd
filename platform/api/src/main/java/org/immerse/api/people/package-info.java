/**
 * People's profiles: what modules ask, what people answered, what they agreed to.
 */
@Export
@Version("1.4.0")
@NullMarked
package org.immerse.api.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
