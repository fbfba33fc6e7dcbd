package org.immerse.benchmarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.knowledge.base.internal.search.Title;

/** Occupations and ISCO-08 groups of the ESCO download as titles to be searched. */
final class EscoTitles {
    private static final String GROUP = EscoDownload.GROUP;
    private static final int LEVELS = 4;

    private final Map<String, List<Title.Label>> labels = new LinkedHashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    /** Adds the labels of one language, until there are so many in all. */
    void read(Path esco, String language, int most) throws IOException {
        EscoDownload.rows(esco, language).forEach(row -> take(row, language, most));
    }

    private void take(NamedCsvRecord row, String language, int most) {
        String iri = row.getField("conceptUri");
        codes.putIfAbsent(iri, row.findField("iscoGroup").orElse(""));
        row.findField("description").filter(text -> !text.isBlank()).ifPresent(text -> definitions.put(iri, text));
        add(iri, new Title.Label(row.getField("preferredLabel"), language, true), most);
        row.getField("altLabels")
                .lines()
                .filter(text -> !text.isBlank())
                .forEach(text -> add(iri, new Title.Label(text, language, false), most));
    }

    private void add(String iri, Title.Label label, int most) {
        if (size() < most) {
            labels.computeIfAbsent(iri, any -> new ArrayList<>()).add(label);
            count++;
        }
    }

    private int count;

    /** How many labels there are. */
    int size() {
        return count;
    }

    /** All labels. */
    List<Title.Label> labels() {
        return labels.values().stream().flatMap(List::stream).toList();
    }

    List<Title> titles() {
        Map<String, Integer> numbers = new HashMap<>();
        labels.keySet().forEach(iri -> numbers.put(iri, numbers.size()));
        List<Title> titles = new ArrayList<>();
        labels.forEach((iri, own) -> {
            boolean group = iri.startsWith(GROUP);
            String code = group ? iri.substring(GROUP.length()) : codes.getOrDefault(iri, "");
            List<String> classes = new ArrayList<>();
            List<Integer> groups = new ArrayList<>();
            for (int length = 1; length <= Math.min(LEVELS, code.length()); length++) {
                String above = GROUP + code.substring(0, length);
                classes.add(above);
                if (!above.equals(iri) && numbers.containsKey(above)) {
                    groups.addFirst(numbers.get(above));
                }
            }
            String definition = definitions.getOrDefault(iri, "");
            Map<String, String> defined = definition.isEmpty() ? Map.of() : Map.of("en", definition);
            titles.add(new Title(own, defined, classes, groups, group, false));
        });
        return titles;
    }
}
