/** The pages of those who write and of those who look at it. */
@NullMarked
package org.immerse.feedback.internal.view;

import org.jspecify.annotations.NullMarked;
