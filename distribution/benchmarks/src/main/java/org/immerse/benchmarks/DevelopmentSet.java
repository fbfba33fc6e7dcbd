package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.knowledge.base.internal.search.Title;
import org.immerse.knowledge.base.internal.search.TitleIndex;

/** Titles of a national classification that experts linked to ESCO, in one language. */
final class DevelopmentSet {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Title> titles = new ArrayList<>();
    private final Map<String, Integer> meant = new HashMap<>();
    private final List<String[]> queries;
    private final String language;

    /**
     * @param folder the folder of the development sets
     * @param withEnglish whether concepts have their English labels and definitions too, as on a site that has imported ESCO in English
     */
    DevelopmentSet(Path folder, String language, EscoLabels known, boolean withEnglish) throws IOException {
        this.language = language;
        Path own = folder.resolve(language);
        Map<String, String> iris = new HashMap<>();
        Data.table(own.resolve("concept_mapping.tsv.gz")).forEach(row -> iris.put(row[0], row[1]));
        Map<Integer, List<Title.Label>> labels = new HashMap<>();
        for (String[] row : Data.table(own.resolve("corpus_elements.tsv.gz"))) {
            String iri = iris.getOrDefault(row[0], "");
            numbers.putIfAbsent(iri, numbers.size());
            List<Title.Label> names = labels.computeIfAbsent(numbers.get(iri), any -> new ArrayList<>());
            names.add(new Title.Label(row[1], language, names.isEmpty()));
        }
        numbers.forEach((iri, number) -> {
            List<Title.Label> all = new ArrayList<>(labels.getOrDefault(number, List.of()));
            if (withEnglish) {
                all.addAll(known.labels(iri));
            }
            List<String> groups = known.groups(iri);
            boolean group = iri.contains("/isco/");
            List<String> codes = new ArrayList<>(groups.reversed());
            if (group) {
                codes.add(iri);
            }
            Optional<String> definition = withEnglish ? known.definition(iri) : Optional.empty();
            titles.add(new Title(
                    all,
                    definition.map(text -> Map.of("en", text)).orElse(Map.of()),
                    codes,
                    groups.stream().map(above -> numbers.getOrDefault(above, 0)).toList(),
                    group,
                    false));
        });
        queries = Data.table(own.resolve("queries.tsv.gz"));
        Data.table(own.resolve("annotations.tsv.gz"))
                .forEach(row -> meant.put(row[0], numbers.get(iris.getOrDefault(row[2], ""))));
    }

    /** How good the search is: mean reciprocal rank among the first hundred, and the share found among the first five. */
    record Quality(double meanReciprocalRank, double accuracyAtFive) {}

    /** Asks every query against all labels of the corpus. */
    Quality measure() {
        TitleIndex index = TitleIndex.of(titles);
        double sum = 0;
        int amongFive = 0;
        for (String[] query : queries) {
            Integer wanted = meant.get(query[0]);
            List<Integer> found = index.search(query[1], language, 100).stream()
                    .map(TitleIndex.Hit::title)
                    .toList();
            int place = found.indexOf(wanted);
            sum += place < 0 ? 0 : 1.0 / (place + 1);
            amongFive += place >= 0 && place < 5 ? 1 : 0;
        }
        return new Quality(sum / queries.size(), amongFive / (double) queries.size());
    }
}
