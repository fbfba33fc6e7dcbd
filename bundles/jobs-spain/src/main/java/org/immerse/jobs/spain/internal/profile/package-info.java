/** What people are asked so that vacancies can be found for them. */
@NullMarked
package org.immerse.jobs.spain.internal.profile;

import org.jspecify.annotations.NullMarked;
