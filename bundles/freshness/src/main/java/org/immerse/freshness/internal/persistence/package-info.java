/** The ledger's tables, kept in memory. */
@NullMarked
package org.immerse.freshness.internal.persistence;

import org.jspecify.annotations.NullMarked;
