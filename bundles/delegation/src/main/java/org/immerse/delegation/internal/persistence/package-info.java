/** Tables of delegations and acts. */
@NullMarked
package org.immerse.delegation.internal.persistence;

import org.jspecify.annotations.NullMarked;
