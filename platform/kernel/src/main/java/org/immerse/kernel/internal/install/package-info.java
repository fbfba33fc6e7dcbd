/** Installs, starts, stops and removes modules, and what a site does at its first start. */
@NullMarked
package org.immerse.kernel.internal.install;

import org.jspecify.annotations.NullMarked;
