/** Keeps people's files: the services. */
@NullMarked
package org.immerse.people.internal;

import org.jspecify.annotations.NullMarked;
