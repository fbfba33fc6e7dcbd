/** The pages of those who ask and of those who answer. */
@NullMarked
package org.immerse.experts.internal.view;

import org.jspecify.annotations.NullMarked;
