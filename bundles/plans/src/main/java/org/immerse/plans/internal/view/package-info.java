/** The page a person follows, the sheet they print, and what staff see. */
@NullMarked
package org.immerse.plans.internal.view;

import org.jspecify.annotations.NullMarked;
