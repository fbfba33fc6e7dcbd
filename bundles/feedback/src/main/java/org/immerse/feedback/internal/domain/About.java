package org.immerse.feedback.internal.domain;

import java.util.Map;
import org.immerse.api.text.Localized;

/**
 * What it is about.
 *
 * @param organisation id of the organisation; empty for the site itself, and where nobody of it has an account
 * @param key its name among all: {@code site}, {@code organisation:<id>}, {@code service:<id>}
 * @param title its name, by language; no words for the site
 */
public record About(String organisation, String key, Localized title) {
    /** The site itself. */
    public static final About SITE = new About("", "site", new Localized(Map.of()));
}
