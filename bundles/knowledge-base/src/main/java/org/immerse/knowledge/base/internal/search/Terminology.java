package org.immerse.knowledge.base.internal.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which words titles are named and defined by, and which classes they are in, as the rows that meaning is found in. */
final class Terminology {
    private static final double LABELS = 1.4;
    private static final double DEFINITIONS = 1;
    private static final double CLASSES = 0.5;

    private final Rows.Builder rows;
    private final Map<String, List<Map<Integer, Integer>>> labels = new TreeMap<>();
    private final Map<String, List<Map<Integer, Integer>>> definitions = new TreeMap<>();

    private Terminology(int titles) {
        rows = new Rows.Builder(titles);
    }

    static Rows rows(List<Title> titles) {
        return new Terminology(titles.size()).of(titles);
    }

    private Rows of(List<Title> titles) {
        TreeSet<String> languages = new TreeSet<>();
        TreeSet<String> defined = new TreeSet<>();
        for (Title title : titles) {
            title.labels().forEach(label -> languages.add(label.language()));
            defined.addAll(title.definitions().keySet());
        }
        languages.forEach(language -> labels.put(language, rows.block(LABELS / Math.sqrt(languages.size()))));
        defined.forEach(language -> definitions.put(language, rows.block(DEFINITIONS / Math.sqrt(defined.size()))));
        List<Map<Integer, Integer>> classes = rows.block(CLASSES);
        for (int number = 0; number < titles.size(); number++) {
            Title title = titles.get(number);
            int row = number;
            title.labels().forEach(label -> count(label, row));
            title.definitions()
                    .forEach((language, text) -> count(
                            definitions.getOrDefault(language, List.of()).get(row),
                            Units.allStems(Words.of(text), language)));
            title.codes().forEach(code -> count(classes.get(row), code.hashCode()));
        }
        return rows.build();
    }

    private void count(Title.Label label, int row) {
        Map<Integer, Integer> counted =
                labels.getOrDefault(label.language(), List.of()).get(row);
        for (List<String> form : Forms.ofLabel(label.text())) {
            count(counted, Units.stems(form, label.language()));
        }
    }

    private static void count(Map<Integer, Integer> row, int... terms) {
        for (int term : terms) {
            row.merge(term, 1, Integer::sum);
        }
    }
}
