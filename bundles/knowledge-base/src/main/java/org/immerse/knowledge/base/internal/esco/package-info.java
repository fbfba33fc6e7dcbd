/**
 * The importer of the official ESCO download.
 */
@NullMarked
package org.immerse.knowledge.base.internal.esco;

import org.jspecify.annotations.NullMarked;
