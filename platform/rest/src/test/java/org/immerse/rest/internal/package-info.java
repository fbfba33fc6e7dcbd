@NullMarked
package org.immerse.rest.internal;

import org.jspecify.annotations.NullMarked;
