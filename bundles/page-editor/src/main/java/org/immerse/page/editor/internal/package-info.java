/** The editor of a site’s informational pages: drafts here, what people read in the site’s files. */
@NullMarked
package org.immerse.page.editor.internal;

import org.jspecify.annotations.NullMarked;
