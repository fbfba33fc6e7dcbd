package org.immerse.accommodation.italy.internal.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * What a coordinator wrote down about a young person. Never changed.
 *
 * @param id its id
 * @param person account of the young person
 * @param author account of who wrote it; empty where it was erased
 * @param written when
 * @param words what
 * @param newCoordinator who cares for them from then on, where it was a hand-over
 */
public record Note(
        String id, String person, String author, Instant written, String words, Optional<String> newCoordinator) {}
