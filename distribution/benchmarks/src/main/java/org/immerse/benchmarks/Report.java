package org.immerse.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, on which machine and when: as Markdown and as JSON with an object per measure. */
final class Report {
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final boolean quick;

    Report(boolean quick) {
        this.quick = quick;
    }

    void add(Measure measure, Outcome outcome) {
        headings.put(measure.id(), measure.id() + ": " + measure.title());
        outcomes.put(measure.id(), outcome);
    }

    boolean allMet() {
        return outcomes.values().stream().allMatch(Outcome::met);
    }

    /** A line for each measure. */
    String summary() {
        StringBuilder lines = new StringBuilder();
        outcomes.forEach((id, outcome) ->
                lines.append(id).append(": ").append(outcome.goals()).append('\n'));
        return lines.toString();
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.md"), markdown());
        Files.writeString(
                folder.resolve("report.json"),
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(json()));
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        outcomes.forEach((id, outcome) -> {
            Map<String, Object> one = new LinkedHashMap<>(outcome.figures());
            one.put("met", outcome.met());
            json.put(id, one);
        });
        json.put("machine", machine());
        return json;
    }

    private Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("date", LocalDate.now(Clock.systemUTC()).toString());
        machine.put("processor", processor());
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        machine.put("quick", quick);
        return machine;
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# Benchmarks\n\n");
        machine()
                .forEach((name, value) -> text.append("- ")
                        .append(name)
                        .append(": ")
                        .append(value)
                        .append('\n'));
        outcomes.forEach((id, outcome) -> {
            text.append("\n## ").append(headings.getOrDefault(id, id)).append("\n\n");
            outcome.goals().forEach(goal -> text.append("- ").append(goal).append('\n'));
            text.append("\n| figure | value |\n|---|---|\n");
            outcome.figures()
                    .forEach((name, value) -> text.append("| ")
                            .append(name)
                            .append(" | ")
                            .append(number(value))
                            .append(" |\n"));
            outcome.notes().forEach(note -> text.append('\n').append(note).append('\n'));
        });
        return text.toString();
    }

    /** A number with few digits. */
    static String number(Object value) {
        if (value instanceof Double number) {
            return Math.abs(number) >= 100
                    ? String.format(Locale.ROOT, "%,.0f", number)
                    : String.format(Locale.ROOT, "%.3g", number);
        }
        return String.valueOf(value);
    }
}
