package org.immerse.api.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.immerse.api.text.Localized;

/**
 * Whom something is for.
 *
 * @param subject what it is about: the id of the module that knows it, a dot and a name, such as {@code services-cyprus.health-card}
 * @param title what it is about, in a few words
 * @param words the rule in plain words
 * @param when the rule
 * @param yes what to do if it is for somebody; no words where there is nothing to add
 * @param no what else may help if it is not; no words where there is nothing to add
 * @param sources where it is written, at least one
 */
public record Rule(
        String subject,
        Localized title,
        Localized words,
        Condition when,
        Localized yes,
        Localized no,
        List<Source> sources) {
    public Rule {
        sources = List.copyOf(sources);
    }

    /**
     * Where a rule is written.
     *
     * @param title such as 'Law 89(I)/2001, article 5' or the name of a page
     * @param address of the page; may be empty
     * @param checked when somebody last compared the rule with it
     */
    public record Source(String title, String address, LocalDate checked) {}
}
