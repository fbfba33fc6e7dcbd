/**
 * Events, stored in the transaction that causes them and delivered after its commit.
 */
@NullMarked
package org.immerse.persistence.internal.outbox;

import org.jspecify.annotations.NullMarked;
