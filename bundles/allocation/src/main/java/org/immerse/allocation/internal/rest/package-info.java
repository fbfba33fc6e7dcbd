/** Allocation over REST: streams in, streams out. */
@NullMarked
package org.immerse.allocation.internal.rest;

import org.jspecify.annotations.NullMarked;
