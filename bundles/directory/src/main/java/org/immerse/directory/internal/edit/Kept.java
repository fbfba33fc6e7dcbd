package org.immerse.directory.internal.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The order of lists whose fields have none. */
final class Kept {
    private Kept() {}

    /** What was chosen: first what was there before, as it was, then the rest by its code. */
    static List<String> order(List<String> before, Set<String> chosen) {
        Comparator<String> asBefore =
                Comparator.comparingInt(one -> before.contains(one) ? before.indexOf(one) : Integer.MAX_VALUE);
        return chosen.stream()
                .sorted(asBefore.thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
