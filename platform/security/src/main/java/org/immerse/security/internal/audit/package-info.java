/**
 * The audit trail: a chain of entries in which each vouches for the one before.
 */
@NullMarked
package org.immerse.security.internal.audit;

import org.jspecify.annotations.NullMarked;
