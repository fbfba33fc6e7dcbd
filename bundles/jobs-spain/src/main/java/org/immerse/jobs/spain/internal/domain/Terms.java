package org.immerse.jobs.spain.internal.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a vacancy gives.
 *
 * @param contract IRI of the kind of contract; empty where it is not said
 * @param workingTimes IRIs of when one works
 * @param hoursPerWeek how many hours
 * @param payFrom least pay, euros a month before taxes
 * @param payTo most pay, euros a month before taxes
 * @param start the first day; empty: at once or to be agreed
 * @param openings how many people are looked for
 */
public record Terms(
        String contract,
        Set<String> workingTimes,
        OptionalDouble hoursPerWeek,
        OptionalDouble payFrom,
        OptionalDouble payTo,
        Optional<LocalDate> start,
        int openings) {
    /** Nothing said. */
    public static final Terms NONE = new Terms(
            "", Set.of(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), 1);

    public Terms {
        workingTimes = Collections.unmodifiableSet(new TreeSet<>(workingTimes));
    }
}
