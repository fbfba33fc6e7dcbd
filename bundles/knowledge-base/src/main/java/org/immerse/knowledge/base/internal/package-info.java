/**
 * The knowledge base: who the module is, its contract with others, and what it takes from their bundles.
 */
@NullMarked
package org.immerse.knowledge.base.internal;

import org.jspecify.annotations.NullMarked;
