/** The demo set. */
@NullMarked
package org.immerse.delegation.internal.demo;

import org.jspecify.annotations.NullMarked;
