/** What an administrator should know about the decision log. */
@NullMarked
package org.immerse.decisions.internal.check;

import org.jspecify.annotations.NullMarked;
