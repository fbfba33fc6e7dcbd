/**
 * What content must look like before it is accepted.
 */
@NullMarked
package org.immerse.knowledge.base.internal.shape;

import org.jspecify.annotations.NullMarked;
