/** Vacancies and the rules about them. No framework. */
@NullMarked
package org.immerse.jobs.spain.internal.domain;

import org.jspecify.annotations.NullMarked;
