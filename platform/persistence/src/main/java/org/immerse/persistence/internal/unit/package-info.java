/**
 * One persistence unit for each bundle with a persistence.xml: migrated, woven and published.
 */
@NullMarked
package org.immerse.persistence.internal.unit;

import org.jspecify.annotations.NullMarked;
