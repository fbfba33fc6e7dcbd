/**
 * REST resources.
 */
@NullMarked
package org.immerse.knowledge.base.internal.rest;

import org.jspecify.annotations.NullMarked;
