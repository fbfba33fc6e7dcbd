/** The demo set. */
@NullMarked
package org.immerse.people.internal.demo;

import org.jspecify.annotations.NullMarked;
