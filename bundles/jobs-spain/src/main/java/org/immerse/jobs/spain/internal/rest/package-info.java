/** Vacancies over REST. */
@NullMarked
package org.immerse.jobs.spain.internal.rest;

import org.jspecify.annotations.NullMarked;
