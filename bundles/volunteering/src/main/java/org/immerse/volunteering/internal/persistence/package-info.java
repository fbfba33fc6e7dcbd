/** Tables of offers. Entities stay in here; everybody else gets records. */
@NullMarked
package org.immerse.volunteering.internal.persistence;

import org.jspecify.annotations.NullMarked;
