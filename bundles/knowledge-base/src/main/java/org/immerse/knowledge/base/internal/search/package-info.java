/** Finds what people mean by the words they type: labels by spelling, words and meaning. Knows nothing of graphs. */
@NullMarked
package org.immerse.knowledge.base.internal.search;

import org.jspecify.annotations.NullMarked;
