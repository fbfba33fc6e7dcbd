/** The decision log on the console. */
@NullMarked
package org.immerse.decisions.internal.console;

import org.jspecify.annotations.NullMarked;
