/** Jobs in Spain. */
@NullMarked
package org.immerse.jobs.spain.internal;

import org.jspecify.annotations.NullMarked;
