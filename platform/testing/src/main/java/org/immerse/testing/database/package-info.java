/**
 * Databases for slice tests: a module's own unit on H2 in memory, and on a PostgreSQL the test starts itself.
 */
@NullMarked
package org.immerse.testing.database;

import org.jspecify.annotations.NullMarked;
