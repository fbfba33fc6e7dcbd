/** The shape of Cyprus. */
@NullMarked
package org.immerse.services.cyprus.internal.map;

import org.jspecify.annotations.NullMarked;
