/** What people and employers see. */
@NullMarked
package org.immerse.jobs.spain.internal.view;

import org.jspecify.annotations.NullMarked;
