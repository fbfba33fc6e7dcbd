/**
 * Accounts and organisations: rules of names and passwords, signing in, what is kept.
 */
@NullMarked
package org.immerse.security.internal.account;

import org.jspecify.annotations.NullMarked;
