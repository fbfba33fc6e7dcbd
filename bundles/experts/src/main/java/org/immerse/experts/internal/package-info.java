/** Questions to experts, shared by every module. */
@NullMarked
package org.immerse.experts.internal;

import org.jspecify.annotations.NullMarked;
