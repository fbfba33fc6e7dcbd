/** Whether addresses on the web still answer: a crawler that asks before it visits, one host at a time. */
@NullMarked
package org.immerse.freshness.internal.link;

import org.jspecify.annotations.NullMarked;
