/**
 * The firewall's table, from the rows of the running modules.
 */
@NullMarked
package org.immerse.security.internal.firewall;

import org.jspecify.annotations.NullMarked;
