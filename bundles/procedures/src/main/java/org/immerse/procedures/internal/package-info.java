/** Ways through offices, step by step. */
@NullMarked
package org.immerse.procedures.internal;

import org.jspecify.annotations.NullMarked;
