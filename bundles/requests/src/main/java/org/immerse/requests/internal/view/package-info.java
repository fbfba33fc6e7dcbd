/** The pages where both sides follow a request. */
@NullMarked
package org.immerse.requests.internal.view;

import org.jspecify.annotations.NullMarked;
