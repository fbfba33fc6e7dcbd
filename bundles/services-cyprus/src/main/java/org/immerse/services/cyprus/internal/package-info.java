/** Public services in Cyprus. */
@NullMarked
package org.immerse.services.cyprus.internal;

import org.jspecify.annotations.NullMarked;
