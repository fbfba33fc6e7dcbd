package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.immerse.knowledge.base.internal.search.Title;
import org.immerse.knowledge.base.internal.search.TitleIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 50,000 labels of ESCO in English, Spanish and Italian, asked as one types: a label up to a letter drawn evenly, one in five with
 * two letters exchanged, in the language of the label.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class TitleBenchmark {
    static final int LABELS = 50_000;
    private static final int QUERIES = 4_000;
    private static final int MISSPELT = 5;
    private static final int ANSWERS = 10;
    private static final long SEED = 11;

    private final List<Title.Label> typed = new ArrayList<>();
    private TitleIndex index = TitleIndex.of(List.of());
    private int next;

    /** Makes the index and what is typed. */
    @Setup
    public void prepare() throws IOException {
        Path esco = Data.folder("esco").orElseThrow();
        EscoTitles titles = new EscoTitles();
        for (String language : List.of("es", "it", "en")) {
            titles.read(esco, language, LABELS);
        }
        index = TitleIndex.of(titles.titles());
        Random random = new Random(SEED);
        List<Title.Label> labels = titles.labels();
        while (typed.size() < QUERIES) {
            Title.Label label = labels.get(random.nextInt(labels.size()));
            StringBuilder text = new StringBuilder(
                    label.text().substring(0, 1 + random.nextInt(label.text().length())));
            if (text.length() > 3 && random.nextInt(MISSPELT) == 0) {
                int at = random.nextInt(text.length() - 1);
                text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
            }
            typed.add(new Title.Label(text.toString(), label.language(), true));
        }
    }

    /** One keystroke. */
    @Benchmark
    public List<TitleIndex.Hit> search() {
        Title.Label label = typed.get(next++ % QUERIES);
        return index.search(label.text(), label.language(), ANSWERS);
    }
}
