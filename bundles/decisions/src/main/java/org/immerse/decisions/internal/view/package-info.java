/** The decision log for administrators. */
@NullMarked
package org.immerse.decisions.internal.view;

import org.jspecify.annotations.NullMarked;
