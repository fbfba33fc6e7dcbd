/**
 * The frame around every view: brand, menus, languages, quick exit, and the pages for what is not there.
 */
@NullMarked
package org.immerse.ui.internal.shell;

import org.jspecify.annotations.NullMarked;
