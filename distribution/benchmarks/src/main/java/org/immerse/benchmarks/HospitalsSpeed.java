package org.immerse.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.immerse.allocation.internal.Allocations;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.allocation.StableProposal;
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
import org.openjdk.jmh.results.RunResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * P6: 50,000 residents and 35 hospitals, all lists complete and shuffled, 49,000 seats. Reading is what the input takes as JSON, token
 * by token with nothing made of it; solving includes counting the blocking pairs.
 */
public final class HospitalsSpeed implements Measure {
    private static final int RESIDENTS = 50_000;
    private static final int HOSPITALS = 35;
    private static final int SEATS = 1400;
    private static final long SEED = 6;
    private static final double GOAL = 10;

    @Override
    public String id() {
        return "P6";
    }

    @Override
    public String title() {
        return "50,000 residents and 35 hospitals against reading the input";
    }

    @Override
    public Outcome run(Bench bench) {
        StableProposal proposal = new Allocations().stable(problem());
        Collection<RunResult> results = bench.jmh(Work.class);
        double reading = Bench.score(results, "read");
        double solving = Bench.score(results, "solve");
        return new Outcome()
                .holds("no_blocking_pair", proposal.blockingPairs() == 0)
                .holds("known_unmatched_count", unmatched(proposal) == RESIDENTS - HOSPITALS * SEATS)
                .atMost("ratio_to_reading", solving / reading, GOAL)
                .figure("reading_ms", reading)
                .figure("solving_ms", solving)
                .note(
                        "The hospitals list everybody and everybody lists all hospitals, so exactly 1,000 stay unmatched.");
    }

    private static long unmatched(StableProposal proposal) {
        long unmatched = 0;
        for (int place : proposal.assigned()) {
            unmatched += place == Allocation.NONE ? 1 : 0;
        }
        return unmatched;
    }

    private static StableProblem problem() {
        Random random = new Random(SEED);
        int[][] choices = new int[RESIDENTS][];
        for (int resident = 0; resident < RESIDENTS; resident++) {
            choices[resident] = shuffled(random, HOSPITALS);
        }
        int[][] preferences = new int[HOSPITALS][];
        int[] capacities = new int[HOSPITALS];
        for (int hospital = 0; hospital < HOSPITALS; hospital++) {
            preferences[hospital] = shuffled(random, RESIDENTS);
            capacities[hospital] = SEATS;
        }
        return new StableProblem(IndexLists.of(choices), IndexLists.of(preferences), capacities);
    }

    private static int[] shuffled(Random random, int items) {
        int[] all = new int[items];
        for (int i = 0; i < items; i++) {
            int other = random.nextInt(i + 1);
            all[i] = all[other];
            all[other] = i;
        }
        return all;
    }

    /** Reading and solving. */
    @State(Scope.Benchmark)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2, time = 3)
    @Measurement(iterations = 3, time = 3)
    @Fork(1)
    public static class Work {
        private final Allocation allocation = new Allocations();
        private final JsonFactory json = new JsonFactory();
        private final StableProblem problem = problem();
        private byte[] input = {};

        /** Writes the input as the API takes it. */
        @Setup
        public void prepare() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator writer = json.createGenerator(ObjectWriteContext.empty(), out)) {
                writer.writeStartObject();
                writer.writeStringProperty("method", "stable");
                writer.writeObjectPropertyStart("residents");
                for (int resident = 0; resident < RESIDENTS; resident++) {
                    write(writer, "r" + resident, problem.choices().list(resident), "h");
                }
                writer.writeEndObject();
                writer.writeObjectPropertyStart("hospitals");
                for (int hospital = 0; hospital < HOSPITALS; hospital++) {
                    writer.writeObjectPropertyStart("h" + hospital);
                    writer.writeNumberProperty("capacity", SEATS);
                    write(writer, "prefers", problem.preferences().list(hospital), "r");
                    writer.writeEndObject();
                }
                writer.writeEndObject();
                writer.writeEndObject();
            }
            input = out.toByteArray();
        }

        private static void write(JsonGenerator writer, String name, int[] list, String prefix) {
            writer.writeArrayPropertyStart(name);
            for (int item : list) {
                writer.writeString(prefix + item);
            }
            writer.writeEndArray();
        }

        /** Reads the names, and makes nothing of them. */
        @Benchmark
        public long read() {
            long characters = 0;
            try (JsonParser parser = json.createParser(ObjectReadContext.empty(), input)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    characters += token == JsonToken.VALUE_STRING ? parser.getStringLength() : 0;
                }
            }
            return characters;
        }

        /** Solves and verifies. */
        @Benchmark
        public int solve() {
            return allocation.stable(problem).blockingPairs();
        }
    }
}
