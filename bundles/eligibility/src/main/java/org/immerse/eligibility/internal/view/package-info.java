/** One question at a time, the card on other pages, and the bench for editors. */
@NullMarked
package org.immerse.eligibility.internal.view;

import org.jspecify.annotations.NullMarked;
