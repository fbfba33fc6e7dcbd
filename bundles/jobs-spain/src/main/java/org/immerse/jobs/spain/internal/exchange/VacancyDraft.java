package org.immerse.jobs.spain.internal.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A vacancy as somebody wrote it, before it is checked: from a line of CSV, a JobPosting or the form. Several values of one
 * field stand between bars.
 */
public record VacancyDraft(Map<DraftField, String> values) {
    private static final String BAR = "|";

    public VacancyDraft {
        values = Collections.unmodifiableMap(new EnumMap<>(fill(values)));
    }

    private static EnumMap<DraftField, String> fill(Map<DraftField, String> values) {
        EnumMap<DraftField, String> filled = new EnumMap<>(DraftField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                filled.put(field, value.strip());
            }
        });
        return filled;
    }

    /** What was written, without space around it; empty where nothing was. */
    public String text(DraftField field) {
        return values.getOrDefault(field, "");
    }

    /** Whether something was written. */
    public boolean has(DraftField field) {
        return values.containsKey(field);
    }

    /** The values between bars, without empty ones. */
    public List<String> several(DraftField field) {
        return Arrays.stream(text(field).split("\\|", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Several values as one text. */
    public static String join(Iterable<String> values) {
        return String.join(BAR, values);
    }
}
