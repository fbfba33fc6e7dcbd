/**
 * Editors of words in two languages side by side: how easily each reads, and which sentences changed since they were translated.
 *
 * <p>The words these parts say themselves are keys {@code ui.words.*} of the ui module.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.ui.edit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
