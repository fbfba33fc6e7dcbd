/** Notifications by e-mail, shared by every module. */
@NullMarked
package org.immerse.mail.internal;

import org.jspecify.annotations.NullMarked;
