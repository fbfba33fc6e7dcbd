/** Tables of people's files. Entities stay in here; everybody else gets records. */
@NullMarked
package org.immerse.people.internal.persistence;

import org.jspecify.annotations.NullMarked;
