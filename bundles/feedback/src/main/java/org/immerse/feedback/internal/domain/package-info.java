/** What complaints are about, who looks at them, where they stand, and how often one may write. */
@NullMarked
package org.immerse.feedback.internal.domain;

import org.jspecify.annotations.NullMarked;
