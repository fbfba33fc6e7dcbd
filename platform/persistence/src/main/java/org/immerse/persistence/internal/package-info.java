/**
 * The database of the site: what runs on it and how it stands.
 */
@NullMarked
package org.immerse.persistence.internal;

import org.jspecify.annotations.NullMarked;
