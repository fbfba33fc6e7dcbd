/**
 * What a REST resource says about who may call it.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.rest;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
