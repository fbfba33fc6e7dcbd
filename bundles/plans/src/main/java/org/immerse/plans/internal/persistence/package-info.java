/** Marks people set at steps: done, or reminded and read. */
@NullMarked
package org.immerse.plans.internal.persistence;

import org.jspecify.annotations.NullMarked;
