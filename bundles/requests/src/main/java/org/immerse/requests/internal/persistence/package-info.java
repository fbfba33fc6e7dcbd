/** Tables of requests. Entities stay in here; everybody else gets records. */
@NullMarked
package org.immerse.requests.internal.persistence;

import org.jspecify.annotations.NullMarked;
