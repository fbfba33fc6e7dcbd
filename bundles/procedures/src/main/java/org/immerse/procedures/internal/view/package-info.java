/** Procedures, my way through one, the wallet, the sheet for the counter, the import. */
@NullMarked
package org.immerse.procedures.internal.view;

import org.jspecify.annotations.NullMarked;
