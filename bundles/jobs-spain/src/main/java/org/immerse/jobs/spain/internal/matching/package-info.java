/** What counts when a person meets a vacancy, and the vacancies that may be ranked. */
@NullMarked
package org.immerse.jobs.spain.internal.matching;

import org.jspecify.annotations.NullMarked;
