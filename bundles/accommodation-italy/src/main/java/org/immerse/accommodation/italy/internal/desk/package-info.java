/** The coordinator’s desk and the educator’s group: who cares for whom, people, places, notes. */
@NullMarked
package org.immerse.accommodation.italy.internal.desk;

import org.jspecify.annotations.NullMarked;
