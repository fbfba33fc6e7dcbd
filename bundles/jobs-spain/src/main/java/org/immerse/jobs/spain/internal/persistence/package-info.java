/** Where vacancies and bookmarks are kept. Entities never leave this package. */
@NullMarked
package org.immerse.jobs.spain.internal.persistence;

import org.jspecify.annotations.NullMarked;
