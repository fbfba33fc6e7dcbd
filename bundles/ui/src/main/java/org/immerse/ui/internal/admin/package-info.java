/**
 * What an administrator sees: modules, health, accounts, keys, audit, firewall.
 */
@NullMarked
package org.immerse.ui.internal.admin;

import org.jspecify.annotations.NullMarked;
