/** The demo set of Cyprus. */
@NullMarked
package org.immerse.services.cyprus.internal.demo;

import org.jspecify.annotations.NullMarked;
