package org.immerse.directory.internal.entry;

import java.time.Instant;

/**
 * Who said something, and when.
 *
 * @param since to the second
 * @param by a name the public may read
 */
public record Mark(Instant since, String by) {}
