package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes apart labels that hold two forms: 'cocinero/cocinera', 'director técnico/directora técnica', and with a shared rest,
 * 'encargado/encargada de tienda'. What stands in brackets may be left out.
 */
final class Variants {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Variants() {}

    /** The words of each form; one entry where the label has one form only. */
    static Set<List<String>> of(String label) {
        Set<List<String>> forms = new LinkedHashSet<>();
        addForms(forms, label);
        if (label.indexOf('(') >= 0) {
            addForms(forms, BRACKETS.matcher(label).replaceAll(" "));
        }
        forms.remove(List.<String>of());
        return forms;
    }

    private static void addForms(Set<List<String>> forms, String label) {
        forms.add(Words.of(label));
        int slash = label.indexOf('/');
        if (slash > 0 && label.indexOf('/', slash + 1) < 0) {
            addPair(forms, Words.of(label.substring(0, slash)), Words.of(label.substring(slash + 1)));
        }
    }

    private static void addPair(Set<List<String>> forms, List<String> left, List<String> right) {
        if (!left.isEmpty() && !right.isEmpty()) {
            forms.add(withRestOf(left, right));
            forms.add(withRestOf(right, left));
        }
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
