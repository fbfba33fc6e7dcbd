/** The pages of the directory: search, map, services, organisations. */
@NullMarked
package org.immerse.directory.internal.view;

import org.jspecify.annotations.NullMarked;
