/** What becomes of a decision on its way into the log; no framework. */
@NullMarked
package org.immerse.decisions.internal.domain;

import org.jspecify.annotations.NullMarked;
