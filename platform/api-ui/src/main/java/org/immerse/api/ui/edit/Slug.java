package org.immerse.api.ui.edit;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Ids from names: lower case Latin letters, digits and hyphens. */
public final class Slug {
    private static final int LONGEST = 60;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /**
     * The id of a name; at most 60 signs.
     *
     * @param otherwise where the name has neither letter nor digit
     */
    public static String of(String name, String otherwise) {
        String latin = LATIN.transliterate(name).toLowerCase(Locale.ROOT);
        String slug = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
