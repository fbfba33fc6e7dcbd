/** The allocation board on the page: table, cards, what a change costs, versions. */
@NullMarked
package org.immerse.accommodation.italy.internal.board.view;

import org.jspecify.annotations.NullMarked;
