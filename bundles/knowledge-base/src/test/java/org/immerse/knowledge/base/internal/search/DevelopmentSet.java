package org.immerse.knowledge.base.internal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Titles of a national classification that experts linked to ESCO, in one language. */
final class DevelopmentSet {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Title> titles = new ArrayList<>();
    private final Map<String, Integer> meant = new HashMap<>();
    private final List<String[]> queries;
    private final String language;

    DevelopmentSet(Path root, String language, EscoLabels known, boolean withEnglish) throws IOException {
        this.language = language;
        Path folder = root.resolve("melo-dev").resolve(language);
        Map<String, String> iris = new HashMap<>();
        table(folder, "concept_mapping").forEach(row -> iris.put(row[0], row[1]));
        Map<Integer, List<Title.Label>> labels = new HashMap<>();
        for (String[] row : table(folder, "corpus_elements")) {
            String iri = iris.getOrDefault(row[0], "");
            numbers.putIfAbsent(iri, numbers.size());
            List<Title.Label> own = labels.computeIfAbsent(numbers.get(iri), any -> new ArrayList<>());
            own.add(new Title.Label(row[1], language, own.isEmpty()));
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
        queries = table(folder, "queries");
        table(folder, "annotations").forEach(row -> meant.put(row[0], numbers.get(iris.getOrDefault(row[2], ""))));
    }

    static List<String[]> table(Path folder, String name) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".tsv.gz"))), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        }
    }

    /** How good the search is: mean reciprocal rank among the first hundred, and the share found among the first five. */
    record Quality(double meanReciprocalRank, double accuracyAtFive) {}

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
