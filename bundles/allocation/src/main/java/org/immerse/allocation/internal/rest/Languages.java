package org.immerse.allocation.internal.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the site's languages an answer is in. */
final class Languages {
    private Languages() {}

    /** The named one, else the best of the header, else the site's first. */
    static Locale choose(@Nullable String named, @Nullable String header, List<Locale> offered) {
        Locale first = offered.isEmpty() ? Locale.ENGLISH : offered.getFirst();
        String wanted = named != null && !named.isBlank() ? named : header;
        if (wanted == null || wanted.isBlank()) {
            return first;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), offered);
            return found == null ? first : found;
        } catch (IllegalArgumentException e) {
            return first;
        }
    }
}
