/** Finding services, and when they are open. */
@NullMarked
package org.immerse.directory.internal.search;

import org.jspecify.annotations.NullMarked;
