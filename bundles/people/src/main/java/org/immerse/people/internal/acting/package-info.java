/** Answering for somebody else, within a delegation. */
@NullMarked
package org.immerse.people.internal.acting;

import org.jspecify.annotations.NullMarked;
