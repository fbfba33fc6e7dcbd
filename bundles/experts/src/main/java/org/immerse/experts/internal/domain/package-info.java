/** What questions, answers and topics are, and what in them may point to a person. */
@NullMarked
package org.immerse.experts.internal.domain;

import org.jspecify.annotations.NullMarked;
