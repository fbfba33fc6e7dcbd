/** The directory over the API of this site. */
@NullMarked
package org.immerse.directory.internal.rest;

import org.jspecify.annotations.NullMarked;
