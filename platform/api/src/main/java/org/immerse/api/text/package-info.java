/**
 * Texts in the reader's language. A text is a key with arguments; patterns are ICU message formats.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
