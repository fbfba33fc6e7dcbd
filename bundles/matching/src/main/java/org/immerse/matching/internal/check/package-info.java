/** What an administrator should know about matching. */
@NullMarked
package org.immerse.matching.internal.check;

import org.jspecify.annotations.NullMarked;
