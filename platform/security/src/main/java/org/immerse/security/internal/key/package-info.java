/**
 * Keys for the REST API.
 */
@NullMarked
package org.immerse.security.internal.key;

import org.jspecify.annotations.NullMarked;
