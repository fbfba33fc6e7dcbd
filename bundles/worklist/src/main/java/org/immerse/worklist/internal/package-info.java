/** What waits for a member of staff, gathered from every module. */
@NullMarked
package org.immerse.worklist.internal;

import org.jspecify.annotations.NullMarked;
