/** What an administrator should know about vacancies. */
@NullMarked
package org.immerse.jobs.spain.internal.check;

import org.jspecify.annotations.NullMarked;
