/**
 * The connection pool, embedded H2 or PostgreSQL by configuration.
 */
@NullMarked
package org.immerse.persistence.internal.database;

import org.jspecify.annotations.NullMarked;
