/** Complaints and feedback, shared by every module. */
@NullMarked
package org.immerse.feedback.internal;

import org.jspecify.annotations.NullMarked;
