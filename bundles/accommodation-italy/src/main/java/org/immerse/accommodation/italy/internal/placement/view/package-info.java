/** The pages on which young people, hosts and coordinators follow placements and take their steps. */
@NullMarked
package org.immerse.accommodation.italy.internal.placement.view;

import org.jspecify.annotations.NullMarked;
