/** What is to be verified, and how fresh each provider keeps its entries. */
@NullMarked
package org.immerse.freshness.internal.view;

import org.jspecify.annotations.NullMarked;
