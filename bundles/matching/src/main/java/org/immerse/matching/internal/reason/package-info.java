/** Why a match scores as it does: whole points and sentences. */
@NullMarked
package org.immerse.matching.internal.reason;

import org.jspecify.annotations.NullMarked;
