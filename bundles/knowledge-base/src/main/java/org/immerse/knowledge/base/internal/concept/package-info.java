/**
 * The taxonomies in memory, and the search in them.
 */
@NullMarked
package org.immerse.knowledge.base.internal.concept;

import org.jspecify.annotations.NullMarked;
