package org.immerse.jobs.spain.internal.view;

import java.util.Set;
import java.util.stream.Collectors;

/** Sets with one less. */
final class Without {
    private Without() {}

    static Set<String> one(Set<String> values, String gone) {
        return values.stream().filter(value -> !value.equals(gone)).collect(Collectors.toUnmodifiableSet());
    }
}
