/**
 * What a module's tests need. {@link org.immerse.testing.ModuleContract} keeps the platform's promises testable: each module
 * has a one-line subclass of it.
 */
@NullMarked
package org.immerse.testing;

import org.jspecify.annotations.NullMarked;
