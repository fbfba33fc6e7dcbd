/** What a page says, its drafts and versions: pure data and rules. */
@NullMarked
package org.immerse.page.editor.internal.domain;

import org.jspecify.annotations.NullMarked;
