package org.immerse.procedures.internal.persistence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper somebody has.
 *
 * @param paper which kind; empty where it is none of the known ones
 * @param name own words for it; may be empty where the kind is known
 * @param kept where it is kept, in own words; may be empty
 * @param last its last valid day; empty for ever
 * @param origin procedure and step that gave it, with a slash between; empty where the person wrote it in
 */
public record OwnPaper(String id, String paper, String name, String kept, Optional<LocalDate> last, String origin) {
    /** Whether it is the same paper of the same step, and valid as long as that one. */
    boolean serves(OwnPaper other) {
        return paper.equals(other.paper)
                && origin.equals(other.origin)
                && !last.orElse(LocalDate.MAX).isBefore(other.last.orElse(LocalDate.MAX));
    }
}
