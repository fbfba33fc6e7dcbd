/** Public pages of vacancies. */
@NullMarked
package org.immerse.jobs.spain.internal.page;

import org.jspecify.annotations.NullMarked;
