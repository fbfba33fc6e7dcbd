package org.immerse.experts.internal.domain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what in a text may point to a person. It warns; whether something is personal is for people to decide. */
public final class Traces {
    private static final int SHORTEST_NAME = 3;
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", FLAGS);
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d)", FLAGS);
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+|00)\\d[\\d ()/-]{5,}\\d|(?<!\\w)\\d[\\d ()/-]{6,}\\d", FLAGS);
    private static final Pattern PAPER =
            Pattern.compile("(?<!\\w)\\p{Lu}{1,4}[ -]?\\d{3,}\\w*|(?<!\\w)\\d{5,}(?!\\w)", FLAGS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+", FLAGS);

    private Traces() {}

    /** What something looks like. Text keys {@code experts.trace.<name in lower case>}. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        PAPER,
        DAY
    }

    /** One thing found. */
    public record Trace(Kind kind, String words) {}

    /** Everything in a text that may point to somebody with one of these names; each once, in a stable order. */
    public static List<Trace> in(String text, List<String> names) {
        Set<Trace> found = new LinkedHashSet<>();
        Set<String> known = nameWords(names);
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (known.contains(plain(words.group()))) {
                found.add(new Trace(Kind.NAME, words.group()));
            }
        }
        String rest = take(found, Kind.EMAIL, EMAIL, text);
        rest = take(found, Kind.DAY, DAY, rest);
        rest = take(found, Kind.PHONE, PHONE, rest);
        take(found, Kind.PAPER, PAPER, rest);
        return List.copyOf(found);
    }

    private static String take(Set<Trace> found, Kind kind, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Trace(kind, matcher.group().strip()));
        }
        return pattern.matcher(text).replaceAll(" ");
    }

    private static Set<String> nameWords(List<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            Matcher matcher = WORD.matcher(name);
            while (matcher.find()) {
                if (matcher.group().length() >= SHORTEST_NAME) {
                    words.add(plain(matcher.group()));
                }
            }
        }
        return words;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
