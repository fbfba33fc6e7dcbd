/** Applying for a vacancy, and inviting somebody to. */
@NullMarked
package org.immerse.jobs.spain.internal.request;

import org.jspecify.annotations.NullMarked;
