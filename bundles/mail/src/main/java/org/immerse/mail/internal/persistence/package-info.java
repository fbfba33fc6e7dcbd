/** Who asked for mail, and the mail that waits. */
@NullMarked
package org.immerse.mail.internal.persistence;

import org.jspecify.annotations.NullMarked;
