package org.immerse.knowledge.base.internal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Finds titles by what people type, in any language, while they type. The README of this bundle says how. Thread-safe; never
 * changes.
 */
public final class TitleIndex {
    /** How many titles are looked at closely. */
    private static final int CANDIDATES = 256;

    /** A label that is as near as this is what was meant: no other language is asked. */
    private static final float NEAR = 0.75f;

    /** A label that holds as much as this of what was typed may still be being typed: no other language is asked. */
    private static final float KNOWN = 0.97f;

    private static final String ENGLISH = "en";
    private static final double SECOND = 1;
    private static final double FOREIGN = 1.5;
    /** What it counts that somebody is in the middle of typing this very label. */
    private static final double BEGUN = 4;

    private final List<Title> titles;
    private final Map<String, LanguageIndex> languages = new TreeMap<>();
    private final Ranking ranking;

    /**
     * One answer.
     *
     * @param title its number in the list the index was made from
     * @param label the label that fits best
     * @param score 0 to 1, higher is better
     */
    public record Hit(int title, String label, double score) {
        static final Comparator<Hit> BEST_FIRST =
                Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::title);
    }

    private TitleIndex(List<Title> titles, double[] weights) {
        this.titles = List.copyOf(titles);
        ranking = new Ranking(this.titles, weights);
        Meaning meaning = Meaning.of(Terminology.rows(titles));
        Map<String, LanguageIndex.Builder> builders = new HashMap<>();
        for (int title = 0; title < titles.size(); title++) {
            for (Title.Label label : titles.get(title).labels()) {
                builders.computeIfAbsent(label.language(), LanguageIndex.Builder::new)
                        .add(title, label);
            }
        }
        builders.forEach((language, builder) -> languages.put(language, builder.build(titles.size(), meaning)));
    }

    /** An index of titles; of titles that fit alike the first comes first. */
    public static TitleIndex of(List<Title> titles) {
        return new TitleIndex(titles, Weights.LEARNED);
    }

    /** An index with other weights of the signs: to learn them. */
    public static TitleIndex of(List<Title> titles, double... weights) {
        return new TitleIndex(titles, weights);
    }

    /** The languages there are labels in. */
    public Collection<String> languages() {
        return List.copyOf(languages.keySet());
    }

    /**
     * The titles that fit best, best first. Where no label of this language is near to what was typed, labels of all others
     * are looked at too, and count a little less.
     */
    public List<Hit> search(String text, String language, int limit) {
        Collection<List<String>> typed = Forms.of(text);
        Map<Integer, Hit> best = new HashMap<>();
        boolean known = search(typed, language, 0, best);
        if (!known) {
            for (String other : languages.keySet()) {
                if (!other.equals(language)) {
                    search(typed, other, other.equals(ENGLISH) ? SECOND : FOREIGN, best);
                }
            }
        }
        return first(best.values(), limit);
    }

    private static List<Hit> first(Collection<Hit> hits, int limit) {
        PriorityQueue<Hit> first = new PriorityQueue<>(Hit.BEST_FIRST.reversed());
        for (Hit hit : hits) {
            first.add(hit);
            if (first.size() > limit) {
                first.remove();
            }
        }
        return first.stream().sorted(Hit.BEST_FIRST).toList();
    }

    /** Adds what one language has; answers whether it knows what was typed. */
    private boolean search(Collection<List<String>> typed, String language, double discount, Map<Integer, Hit> best) {
        LanguageIndex index = languages.get(language);
        if (index == null) {
            return false;
        }
        Sheet sheet = index.compare(typed, language);
        try {
            for (int title : ranking.candidates(sheet, CANDIDATES)) {
                String label = index.label(sheet.form[title]);
                double less = discount - (sheet.holdsAll(title) && isBegun(typed, label) ? BEGUN : 0);
                Hit hit = new Hit(title, label, ranking.score(ranking.signs(sheet, index, title), title, less));
                best.merge(title, hit, (old, now) -> now.score() > old.score() ? now : old);
            }
            return sheet.best >= NEAR || sheet.mostHeld >= KNOWN;
        } finally {
            index.done(sheet);
        }
    }

    /** Whether what was typed, two words or more, is how a form of the label begins, in the middle of a word of it. */
    private static boolean isBegun(Collection<List<String>> typed, String label) {
        return typed.stream()
                .filter(words -> words.size() > 1)
                .anyMatch(words -> Forms.ofLabel(label).stream().anyMatch(form -> goesOn(words, form)));
    }

    private static boolean goesOn(List<String> words, List<String> form) {
        int last = words.size() - 1;
        return form.size() > last
                && form.get(last).length() > words.get(last).length()
                && form.get(last).startsWith(words.get(last))
                && words.subList(0, last).equals(form.subList(0, last));
    }

    /** The signs of every candidate in one language: to learn what they count. */
    public Map<Integer, double[]> signs(String text, String language) {
        LanguageIndex index = languages.get(language);
        Map<Integer, double[]> signs = new HashMap<>();
        if (index != null) {
            Sheet sheet = index.compare(Forms.of(text), language);
            for (int title : ranking.candidates(sheet, CANDIDATES)) {
                signs.put(title, ranking.signs(sheet, index, title));
            }
            index.done(sheet);
        }
        return signs;
    }
}
