package org.immerse.knowledge.base.internal.esco;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immerse.knowledge.base.internal.Vocabulary;

/**
 * One file of the ESCO download, told by its name, such as {@code occupations_es.csv}.
 *
 * @param name as it is called where it was found, for reports
 * @param language ISO 639 code
 * @param size in bytes, unpacked; -1 where it is not known
 */
record EscoFile(Kind kind, String name, String language, long size) {
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?([A-Za-z]+)_([a-z]{2,3})\\.csv");

    /** What a file holds. Files are read in this order. */
    enum Kind {
        OCCUPATIONS("occupations", Vocabulary.ESCO_OCCUPATIONS, List.of("conceptUri", "preferredLabel")),
        GROUPS("ISCOGroups", Vocabulary.ESCO_GROUPS, List.of("conceptUri", "preferredLabel", "code")),
        SKILLS("skills", Vocabulary.ESCO_SKILLS, List.of("conceptUri", "preferredLabel")),
        BROADER("broaderRelationsOccPillar", "", List.of("conceptUri", "broaderUri")),
        OCCUPATION_SKILLS("occupationSkillRelations", "", List.of("occupationUri", "relationType", "skillUri"));

        private final String fileName;
        private final String scheme;
        private final List<String> columns;

        Kind(String fileName, String scheme, List<String> columns) {
            this.fileName = fileName;
            this.scheme = scheme;
            this.columns = columns;
        }

        /** IRI of the scheme of its concepts; empty for relations. */
        String scheme() {
            return scheme;
        }

        /** Whether a line is a concept, not a relation between two. */
        boolean hasConcepts() {
            return !scheme.isEmpty();
        }

        /** Columns it cannot do without. */
        List<String> columns() {
            return columns;
        }
    }

    /** The file of this name; empty where it is none that is imported. */
    static Optional<EscoFile> of(String name, long size) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.fileName.equalsIgnoreCase(matcher.group(1))) {
                return Optional.of(new EscoFile(kind, name, matcher.group(2), size));
            }
        }
        return Optional.empty();
    }

    /** The graph its content goes to: labels by language, relations once. */
    String graph() {
        String graph = Vocabulary.ESCO_GRAPH + ':' + kind.fileName.toLowerCase(Locale.ROOT);
        return kind.hasConcepts() ? graph + ':' + language : graph;
    }
}
