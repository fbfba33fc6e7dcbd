/**
 * Console commands for accounts and keys.
 */
@NullMarked
package org.immerse.security.internal.console;

import org.jspecify.annotations.NullMarked;
