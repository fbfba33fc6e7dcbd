/** Handing mail over to a server. */
@NullMarked
package org.immerse.mail.internal.smtp;

import org.jspecify.annotations.NullMarked;
