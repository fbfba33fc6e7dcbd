package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often old job titles find their occupation, on the development sets. */
final class TitleQuality implements Measure {
    /** The project's goals for the mean reciprocal rank. */
    static final Map<String, Double> GOALS = new TreeMap<>(Map.of("de", 0.62, "fr", 0.86, "pt", 0.63));

    @Override
    public String id() {
        return "TITLES";
    }

    @Override
    public String title() {
        return "Titles of national classifications find their ESCO occupation";
    }

    @Override
    public Outcome run(Bench bench) throws IOException {
        Optional<Path> sets = Data.folder("melo-dev");
        Optional<Path> esco = Data.folder("esco");
        Outcome outcome = new Outcome();
        if (sets.isEmpty() || esco.isEmpty()) {
            return outcome.note("Needs the folders melo-dev and esco of the shared data.");
        }
        EscoLabels english = new EscoLabels(esco.get());
        for (Map.Entry<String, Double> goal : GOALS.entrySet()) {
            String language = goal.getKey();
            var found = new DevelopmentSet(sets.get(), language, english, true).measure();
            var alone = new DevelopmentSet(sets.get(), language, english, false).measure();
            outcome.atLeast(language + "_mrr", found.meanReciprocalRank(), goal.getValue())
                    .figure(language + "_accuracy_at_5", found.accuracyAtFive())
                    .figure(language + "_alone_mrr", alone.meanReciprocalRank())
                    .figure(language + "_alone_accuracy_at_5", alone.accuracyAtFive());
        }
        return outcome.note(
                "All queries against all labels of the corpus in the query's language, on a site that has also imported"
                        + " ESCO in English; 'alone' is a site that knows nothing but these labels.");
    }
}
