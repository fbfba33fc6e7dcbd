/** What organisations look for. */
@NullMarked
package org.immerse.volunteering.internal.domain;

import org.jspecify.annotations.NullMarked;
