/** Drafts, versions and what is behind, in tables. */
@NullMarked
package org.immerse.page.editor.internal.persistence;

import org.jspecify.annotations.NullMarked;
