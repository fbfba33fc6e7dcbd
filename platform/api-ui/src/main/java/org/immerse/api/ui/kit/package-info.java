/**
 * Own components every module uses: the shapes of the design language as small Vaadin components.
 *
 * <p>Words are passed in the reader's language; the few words a component says itself are keys of the ui module. Class
 * names are those of {@code kit.css}.
 */
@Export
@Version("1.6.0")
@NullMarked
package org.immerse.api.ui.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
