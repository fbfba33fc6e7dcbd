/**
 * What waits for a member of staff, from every module, in one list.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
