package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart labels that hold two forms: 'cocinero/cocinera', 'director técnico/directora técnica', and with a shared rest,
 * 'encargado/encargada de tienda'. What stands in brackets may be left out.
 */
final class Variants {
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Variants() {}

    /** The words of each form; one entry where the label has one form only. */
    static List<List<String>> of(String label) {
        String plain = BRACKETS.matcher(label).replaceAll(" ").strip();
        String base = plain.isEmpty() ? label : plain;
        List<List<String>> forms = new ArrayList<>();
        String[] parts = SLASH.split(base);
        if (parts.length == 2) {
            forms.addAll(pair(Words.of(parts[0]), Words.of(parts[1])));
        }
        forms.add(Words.of(base));
        forms.add(Words.of(label));
        return forms.stream().filter(form -> !form.isEmpty()).distinct().toList();
    }

    private static List<List<String>> pair(List<String> left, List<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        return List.of(withRestOf(left, right), withRestOf(right, left));
    }

    /** A form that is shorter than the other one shares the other's last words. */
    private static List<String> withRestOf(List<String> form, List<String> other) {
        if (form.size() >= other.size()) {
            return form;
        }
        List<String> whole = new ArrayList<>(form);
        whole.addAll(other.subList(form.size(), other.size()));
        return whole;
    }
}
