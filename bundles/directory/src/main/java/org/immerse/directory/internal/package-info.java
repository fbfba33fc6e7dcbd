/** The directory of services, shared by every site that has one. */
@NullMarked
package org.immerse.directory.internal;

import org.jspecify.annotations.NullMarked;
