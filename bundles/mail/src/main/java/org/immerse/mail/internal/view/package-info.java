/** Asking for mail, and stopping it. */
@NullMarked
package org.immerse.mail.internal.view;

import org.jspecify.annotations.NullMarked;
