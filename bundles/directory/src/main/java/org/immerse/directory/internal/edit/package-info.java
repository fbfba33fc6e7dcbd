/** The editor of entries: words side by side in two languages, what has to be translated again, review and history. */
@NullMarked
package org.immerse.directory.internal.edit;

import org.jspecify.annotations.NullMarked;
