/** Districts, towns and villages of Cyprus. */
@NullMarked
package org.immerse.services.cyprus.internal.places;

import org.jspecify.annotations.NullMarked;
