/**
 * Pages anybody can read without script: what search engines see.
 */
@Export
@Version("1.2.0")
@NullMarked
package org.immerse.api.page;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
