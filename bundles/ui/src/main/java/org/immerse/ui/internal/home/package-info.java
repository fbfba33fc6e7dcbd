/**
 * The first page.
 */
@NullMarked
package org.immerse.ui.internal.home;

import org.jspecify.annotations.NullMarked;
