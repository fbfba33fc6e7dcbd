package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs measures and writes a report: {@code Bench [--only P1,P5] [--out FOLDER] [--quick]}. Ends with 1 where a goal was not met.
 */
public final class Bench {
    private static final List<Measure> MEASURES = List.of(
            new Ranking(),
            new Throughput(),
            new Updates(),
            new Memory(),
            new AssignmentSpeed(),
            new HospitalsSpeed(),
            new TitleSpeed(),
            new TitleQuality(),
            new AllocationQuality());

    private final boolean quick;

    Bench(boolean quick) {
        this.quick = quick;
    }

    /** Measures what is asked for. */
    public static void main(String[] arguments) throws IOException {
        Set<String> only = new TreeSet<>();
        Path out = Path.of(System.getProperty("immerse.report", "target/report"));
        boolean quick = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--only" ->
                    only.addAll(List.of(
                            value(arguments, ++i).toUpperCase(Locale.ROOT).split(",", -1)));
                case "--out" -> out = Path.of(value(arguments, ++i));
                case "--quick" -> quick = true;
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        System.exit(run(only, out, new Bench(quick)) ? 0 : 1);
    }

    private static String value(String[] arguments, int i) {
        if (i >= arguments.length) {
            throw new IllegalArgumentException(arguments[i - 1] + " wants a value");
        }
        return arguments[i];
    }

    private static boolean run(Set<String> only, Path out, Bench bench) throws IOException {
        Set<String> known = MEASURES.stream().map(Measure::id).collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(only)) {
            throw new IllegalArgumentException("there is " + known + ", not all of " + only);
        }
        Report report = new Report(bench.quick);
        for (Measure measure : MEASURES) {
            if (only.isEmpty() || only.contains(measure.id())) {
                System.out.println("== " + measure.id() + ": " + measure.title());
                report.add(measure, measure.run(bench));
                report.write(out);
            }
        }
        System.out.println(report.summary());
        System.out.println("The report is in " + out.toAbsolutePath().normalize());
        return report.allMet();
    }

    /** Whether a rough answer in little time is wanted. */
    boolean isQuick() {
        return quick;
    }

    /**
     * Runs the JMH benchmarks of a class in a JVM of their own, with the class's own annotations but for the number of
     * iterations where a quick answer is wanted.
     *
     * @param parameters names and values by turns
     */
    Collection<RunResult> jmh(Class<?> benchmarks, String... parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.").replace("$", "[$.]") + "\\.")
                .shouldFailOnError(true);
        if (quick) {
            options.forks(1).warmupIterations(1).measurementIterations(1);
        }
        for (int i = 0; i < parameters.length; i += 2) {
            options.param(parameters[i], parameters[i + 1]);
        }
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark " + benchmarks.getSimpleName() + " failed", e);
        }
    }

    /** The score of one benchmark method, in the unit its class declares. */
    static double score(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no benchmark " + method));
    }
}
