package org.immerse.jobs.spain.internal.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words made comparable: without accents, case, punctuation and double spaces. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** The names in a name with two languages, such as {@code Valencia/València}, folded; also the whole. */
    public static Set<String> names(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(of(name));
        for (String part : name.split("/", -1)) {
            names.add(of(part));
        }
        return names;
    }

    /** The folded words; empty where nothing is left. */
    public static String of(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
