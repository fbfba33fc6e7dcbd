/** What administrators see: the list of pages and the editor of one. */
@NullMarked
package org.immerse.page.editor.internal.view;

import org.jspecify.annotations.NullMarked;
