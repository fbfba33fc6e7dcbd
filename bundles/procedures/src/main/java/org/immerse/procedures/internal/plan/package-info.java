/** Started procedures and papers that expire, as plans. */
@NullMarked
package org.immerse.procedures.internal.plan;

import org.jspecify.annotations.NullMarked;
