/**
 * The directory of services: who offers what, where, when, in which languages and on which terms. Its words follow CPSV-AP 3.2 and Open
 * Referral HSDS 3.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.immerse.api.directory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
