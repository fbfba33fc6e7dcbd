/** Entries of the directory as their editors see them: drafts, versions, publishing. */
@NullMarked
package org.immerse.directory.internal.entry;

import org.jspecify.annotations.NullMarked;
