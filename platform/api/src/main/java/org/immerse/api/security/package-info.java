/**
 * Accounts, roles, the firewall by task and field, the audit trail.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.security;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
