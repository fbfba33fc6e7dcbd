/** Plans of people, from every module: what is done, what they are reminded of. */
@NullMarked
package org.immerse.plans.internal;

import org.jspecify.annotations.NullMarked;
