/** The tables of drafts and versions. */
@NullMarked
package org.immerse.directory.internal.persistence;

import org.jspecify.annotations.NullMarked;
