/** JUnit 5 tests that run inside the real distribution. */
package org.immerse.testing.container;
