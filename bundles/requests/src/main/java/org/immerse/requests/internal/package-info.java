/** Carries requests between people and organisations: the services. */
@NullMarked
package org.immerse.requests.internal;

import org.jspecify.annotations.NullMarked;
