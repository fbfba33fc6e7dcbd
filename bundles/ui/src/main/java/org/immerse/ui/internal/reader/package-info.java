/**
 * What is known about the reader of a page: the language, and the number to ask with when something broke.
 */
@NullMarked
package org.immerse.ui.internal.reader;

import org.jspecify.annotations.NullMarked;
