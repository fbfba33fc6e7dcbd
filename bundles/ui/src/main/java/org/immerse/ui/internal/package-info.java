/**
 * The web interface.
 */
@NullMarked
package org.immerse.ui.internal;

import org.jspecify.annotations.NullMarked;
