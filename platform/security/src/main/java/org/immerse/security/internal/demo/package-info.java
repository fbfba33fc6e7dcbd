/**
 * Accounts, organisations and the API key of the demo set.
 */
@NullMarked
package org.immerse.security.internal.demo;

import org.jspecify.annotations.NullMarked;
