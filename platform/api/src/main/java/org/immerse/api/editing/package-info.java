/**
 * Texts written in several languages by hand: which translations fall behind when one of them changes. Pure functions of words.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.editing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
