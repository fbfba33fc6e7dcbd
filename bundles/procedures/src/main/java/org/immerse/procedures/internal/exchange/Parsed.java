package org.immerse.procedures.internal.exchange;

import java.util.List;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.procedures.internal.domain.Flaw;

/**
 * What a file brings: what can be taken, and what is to be said about the file.
 *
 * @param flaws fatal ones name what was left out
 */
public record Parsed(List<Paper> papers, List<Procedure> procedures, List<Flaw> flaws) {
    public Parsed {
        papers = List.copyOf(papers);
        procedures = List.copyOf(procedures);
        flaws = List.copyOf(flaws);
    }

    /** Whether something had to be left out. */
    public boolean hasLeftOut() {
        return flaws.stream().anyMatch(Flaw::fatal);
    }
}
