/** Tables of questions and answers. Entities stay in here; everybody else gets records. */
@NullMarked
package org.immerse.experts.internal.persistence;

import org.jspecify.annotations.NullMarked;
