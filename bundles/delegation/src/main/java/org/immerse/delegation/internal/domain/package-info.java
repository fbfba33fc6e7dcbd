/** What a delegation is, and how it stands; no framework. */
@NullMarked
package org.immerse.delegation.internal.domain;

import org.jspecify.annotations.NullMarked;
