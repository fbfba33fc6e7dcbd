/** Entries as JSON, and what is wrong with a file. */
@NullMarked
package org.immerse.directory.internal.exchange;

import org.jspecify.annotations.NullMarked;
