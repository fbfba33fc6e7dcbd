/** The allocation board: who could get which free bed, as coordinators decide it line by line. */
@NullMarked
package org.immerse.accommodation.italy.internal.board;

import org.jspecify.annotations.NullMarked;
