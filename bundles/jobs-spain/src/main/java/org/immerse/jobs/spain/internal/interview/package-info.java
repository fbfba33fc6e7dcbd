/** Interviews as appointments, where the site has the module for them. */
@NullMarked
package org.immerse.jobs.spain.internal.interview;

import org.jspecify.annotations.NullMarked;
