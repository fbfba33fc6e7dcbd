/**
 * Vaadin in this host: the servlet, how components are made, languages, security headers.
 */
@NullMarked
package org.immerse.ui.internal.host;

import org.jspecify.annotations.NullMarked;
