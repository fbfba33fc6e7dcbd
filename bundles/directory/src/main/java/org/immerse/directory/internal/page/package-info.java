/** Pages of the directory without script, with data for search engines. */
@NullMarked
package org.immerse.directory.internal.page;

import org.jspecify.annotations.NullMarked;
