/**
 * Security: who may sign in, who may see what, who did what.
 */
@NullMarked
package org.immerse.security.internal;

import org.jspecify.annotations.NullMarked;
