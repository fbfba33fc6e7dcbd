/** Tables of complaints. Entities stay in here; everybody else gets records. */
@NullMarked
package org.immerse.feedback.internal.persistence;

import org.jspecify.annotations.NullMarked;
