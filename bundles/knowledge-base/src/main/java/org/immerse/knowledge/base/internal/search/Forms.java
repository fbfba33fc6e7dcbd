package org.immerse.knowledge.base.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes apart what holds two forms: 'cocinero/cocinera', 'directeur technique / directrice technique de théâtre',
 * 'Verkäufer/in', 'trabajador(a)'. A word after a slash that begins like a word before it is its echo; one form leaves out the
 * echoes, the other the words that have one.
 */
final class Forms {
    /** Endings that stand for a whole word after a slash or in brackets. */
    private static final Set<String> ENDINGS = Set.of(
            "a", "as", "e", "es", "os", "o", "in", "innen", "ne", "se", "ice", "rice", "trice", "euse", "ere", "iere",
            "ora", "ra", "tora", "ina", "esa", "ienne", "f", "m", "w", "d", "x");

    private static final Pattern ENDING_IN_BRACKETS = Pattern.compile(
            "(?<=\\p{L})[-‐]?\\(([-‐]?(?:a|as|e|es|s|o|os|in|innen|ne|ra|ora|rice|trice|euse)|[mfwdx](?:/[mfwdx])+)\\)");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final int SHORTEST_ECHO = 3;
    private static final double SHARE_OF_ECHO = 0.55;
    private static final int LONGEST_ENDING = 5;

    private Forms() {}

    /** The words of each form of a label, in order; what stands in brackets may be left out. */
    static Set<List<String>> ofLabel(String label) {
        Set<List<String>> forms = new LinkedHashSet<>(whole(label));
        if (label.indexOf('(') >= 0) {
            forms.addAll(whole(BRACKETS.matcher(label).replaceAll(" ")));
        }
        forms.remove(List.<String>of());
        return forms;
    }

    /** The words of each form of what was typed. */
    static Set<List<String>> of(String text) {
        return whole(Tails.cut(text));
    }

    private static Set<List<String>> whole(String text) {
        String plain =
                text.indexOf('(') < 0 ? text : ENDING_IN_BRACKETS.matcher(text).replaceAll("");
        Set<List<String>> forms = new LinkedHashSet<>();
        if (plain.indexOf('/') < 0) {
            forms.add(Words.all(plain));
        } else {
            addPair(forms, plain.split("/+"));
        }
        forms.remove(List.<String>of());
        return forms;
    }

    private static void addPair(Set<List<String>> forms, String[] parts) {
        List<String> words = new ArrayList<>();
        List<Integer> partOf = new ArrayList<>();
        for (int part = 0; part < parts.length; part++) {
            for (String word : Words.all(parts[part])) {
                words.add(word);
                partOf.add(part);
            }
        }
        var echoed = new boolean[words.size()];
        var echo = new boolean[words.size()];
        for (int at = 0; at < words.size(); at++) {
            for (int before = at - 1; before >= 0 && !echo[at]; before--) {
                boolean earlier = partOf.get(before) < partOf.get(at) && !echo[before] && !echoed[before];
                if (earlier && isEcho(words.get(before), words.get(at))) {
                    echoed[before] = true;
                    echo[at] = true;
                }
            }
        }
        forms.add(without(words, echo));
        forms.add(without(words, echoed));
    }

    private static List<String> without(List<String> words, boolean[] left) {
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < left.length; at++) {
            if (!left[at] && !(at > 0 && ENDINGS.contains(words.get(at)))) {
                kept.add(words.get(at));
            }
        }
        return kept;
    }

    private static boolean isEcho(String word, String later) {
        int shorter = Math.min(word.length(), later.length());
        int shared = 0;
        while (shared < shorter && word.charAt(shared) == later.charAt(shared)) {
            shared++;
        }
        return shared >= SHORTEST_ECHO
                && shared >= SHARE_OF_ECHO * shorter
                && Math.max(word.length(), later.length()) - shared <= LONGEST_ENDING;
    }
}
