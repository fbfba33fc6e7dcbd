/** The rules of a request. */
@NullMarked
package org.immerse.requests.internal.domain;

import org.jspecify.annotations.NullMarked;
