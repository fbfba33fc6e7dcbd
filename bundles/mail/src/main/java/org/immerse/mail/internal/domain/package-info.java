/** The rules of mail: addresses, quiet hours, when to try again, signatures. */
@NullMarked
package org.immerse.mail.internal.domain;

import org.jspecify.annotations.NullMarked;
