/**
 * Signing in and out, registering, and who uses this browser.
 */
@NullMarked
package org.immerse.ui.internal.account;

import org.jspecify.annotations.NullMarked;
