package org.immerse.volunteering.internal.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.text.Localized;

/**
 * What an organisation writes about something to help with.
 *
 * @param title a few words, by language
 * @param text what one does, by language; may have no words
 * @param where where, in words
 * @param when when, in words
 * @param languages ISO 639 codes of the languages that help
 * @param places how many people
 * @param until the last day on which people can sign up
 */
public record Draft(
        Localized title,
        Localized text,
        String where,
        String when,
        Set<String> languages,
        int places,
        LocalDate until) {
    public Draft {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    }
}
