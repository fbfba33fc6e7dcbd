/**
 * What the administrator should know is right or wrong.
 */
@NullMarked
package org.immerse.knowledge.base.internal.check;

import org.jspecify.annotations.NullMarked;
