/**
 * Where the graphs are: a folder of the site, or a SPARQL endpoint.
 */
@NullMarked
package org.immerse.knowledge.base.internal.store;

import org.jspecify.annotations.NullMarked;
