/**
 * Commands for the administrator.
 */
@NullMarked
package org.immerse.knowledge.base.internal.console;

import org.jspecify.annotations.NullMarked;
