/**
 * The views of modules: which there are, who may see them, which browsers are open.
 */
@NullMarked
package org.immerse.ui.internal.views;

import org.jspecify.annotations.NullMarked;
