/** The console commands of the host. */
@NullMarked
package org.immerse.kernel.internal.command;

import org.jspecify.annotations.NullMarked;
