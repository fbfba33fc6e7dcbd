/** Matching over the API. */
@NullMarked
package org.immerse.matching.internal.rest;

import org.jspecify.annotations.NullMarked;
