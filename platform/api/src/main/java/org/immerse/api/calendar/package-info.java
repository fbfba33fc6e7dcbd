/**
 * Calendar files (RFC 5545) and the public holidays of countries.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
