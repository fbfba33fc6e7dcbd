/** Rules as files: reading them, and trying their examples. */
@NullMarked
package org.immerse.eligibility.internal.file;

import org.jspecify.annotations.NullMarked;
