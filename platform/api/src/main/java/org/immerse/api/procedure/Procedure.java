package org.immerse.api.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.api.text.Localized;

/**
 * A way to something, as a graph of steps: a step comes after those that give what it needs.
 *
 * @param id for ever the same, such as {@code services-cyprus.health-card}
 * @param title what it is for, such as 'Get a health card'
 * @param summary a sentence or two
 * @param tags for lists and search
 * @param goals papers one wants in the end; empty where every step must be done
 * @param steps in the order they are told
 * @param life from when it counts, and what replaces it
 * @param subject of the eligibility rule that says whom it is for; empty where there is none
 * @param sources where it is written
 */
public record Procedure(
        String id,
        Localized title,
        Localized summary,
        List<String> tags,
        List<String> goals,
        List<Step> steps,
        Life life,
        String subject,
        List<Source> sources) {
    public Procedure {
        tags = List.copyOf(tags);
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /**
     * From when it counts, and what replaces it.
     *
     * @param validFrom first day; empty where it counts already
     * @param replacedBy id of the procedure that comes in its place; empty where there is none
     */
    public record Life(Optional<LocalDate> validFrom, Optional<String> replacedBy) {
        /** Counts now and until somebody says otherwise. */
        public static final Life NOW = new Life(Optional.empty(), Optional.empty());
    }

    /**
     * Where it is written.
     *
     * @param address of the page; may be empty
     * @param checked when somebody last compared
     */
    public record Source(String title, String address, Optional<LocalDate> checked) {}

    /** The step of this id. */
    public Optional<Step> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    /** Whether it counts on this day. */
    public boolean countsOn(LocalDate day) {
        return life.validFrom().map(from -> !day.isBefore(from)).orElse(true);
    }
}
