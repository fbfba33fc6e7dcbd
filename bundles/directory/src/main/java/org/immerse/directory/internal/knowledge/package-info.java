/** Published entries as RDF, CPSV-AP and PROV, and back. */
@NullMarked
package org.immerse.directory.internal.knowledge;

import org.jspecify.annotations.NullMarked;
