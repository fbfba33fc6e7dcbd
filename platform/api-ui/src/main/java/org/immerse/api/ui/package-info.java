/**
 * Views that modules bring to the shell.
 */
@Export
@Version("1.2.0")
@NullMarked
package org.immerse.api.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
