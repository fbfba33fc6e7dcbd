package org.immerse.knowledge.base.internal.search;

import java.util.List;
import java.util.Map;

/**
 * What a search can find, with its names.
 *
 * @param labels its names in all languages
 * @param definitions what it means, by language
 * @param codes names of the classes it is in, the widest first
 * @param groups numbers of the groups right above it and above those, the nearest first, among the titles of one index
 * @param group whether it is a group of a classification and not an occupation itself
 * @param common whether people ask for it more often than for others
 */
public record Title(
        List<Label> labels,
        Map<String, String> definitions,
        List<String> codes,
        List<Integer> groups,
        boolean group,
        boolean common) {
    public Title {
        labels = List.copyOf(labels);
        definitions = Map.copyOf(definitions);
        codes = List.copyOf(codes);
        groups = List.copyOf(groups);
    }

    /**
     * One name.
     *
     * @param language ISO 639 code
     * @param preferred whether it is the usual one
     */
    public record Label(String text, String language, boolean preferred) {}
}
