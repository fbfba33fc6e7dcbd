package org.immerse.jobs.spain.internal.domain;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a vacancy asks for. Iterates in the order of the IRIs.
 *
 * @param occupation IRI of an occupation or an ISCO-08 group; empty where none was found
 * @param skills IRI of a skill to whether it is essential (true) or optional
 * @param languages IRI of a language to what is asked of it
 * @param education rank in the scheme of education levels
 * @param experienceYears how long one should have done such work
 * @param licences IRIs of driving licences, all of which one must hold
 */
public record Requirements(
        String occupation,
        Map<String, Boolean> skills,
        Map<String, LanguageNeed> languages,
        OptionalInt education,
        OptionalInt experienceYears,
        Set<String> licences) {
    /** Nothing asked. */
    public static final Requirements NONE =
            new Requirements("", Map.of(), Map.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());

    public Requirements {
        skills = Collections.unmodifiableMap(new TreeMap<>(skills));
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        licences = Collections.unmodifiableSet(new TreeSet<>(licences));
    }

    /**
     * What is asked of a language.
     *
     * @param rank the level's rank: 0 below A1, 1 A1, ... 6 C2
     * @param necessary whether nobody below the level can do the job
     */
    public record LanguageNeed(int rank, boolean necessary) {}
}
