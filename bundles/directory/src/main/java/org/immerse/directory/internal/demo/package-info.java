/** The demo set of the directory. */
@NullMarked
package org.immerse.directory.internal.demo;

import org.jspecify.annotations.NullMarked;
