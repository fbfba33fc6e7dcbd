/** The pages of those who help and of those who look for help. */
@NullMarked
package org.immerse.volunteering.internal.view;

import org.jspecify.annotations.NullMarked;
