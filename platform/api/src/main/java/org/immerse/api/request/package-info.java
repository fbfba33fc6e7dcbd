/**
 * Requests between a person and somebody who can help, with a status both can follow.
 */
@Export
@Version("1.4.0")
@NullMarked
package org.immerse.api.request;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
