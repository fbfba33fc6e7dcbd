/** The demo set: vacancies and what happened between people and employers. */
@NullMarked
package org.immerse.jobs.spain.internal.demo;

import org.jspecify.annotations.NullMarked;
