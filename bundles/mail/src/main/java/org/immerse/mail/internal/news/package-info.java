/** What is new for people who asked for mail. */
@NullMarked
package org.immerse.mail.internal.news;

import org.jspecify.annotations.NullMarked;
