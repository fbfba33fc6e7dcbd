/**
 * Pages without script, from the site's folder and from modules.
 */
@NullMarked
package org.immerse.ui.internal.page;

import org.jspecify.annotations.NullMarked;
