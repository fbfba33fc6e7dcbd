/** Vacancies coming in and going out: schema.org JobPosting, CSV and the form. */
@NullMarked
package org.immerse.jobs.spain.internal.exchange;

import org.jspecify.annotations.NullMarked;
