package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.text.Localized;
import org.immerse.knowledge.base.internal.Vocabulary;
import org.immerse.knowledge.base.internal.search.Title;

/**
 * A concept while its statements are gathered from several graphs. Where two graphs say something different, ESCO's word counts,
 * then the alphabetically first; a preferred label that loses becomes an alternative one.
 */
final class Draft {
    private final String iri;
    private final Map<String, Ranked> preferred = new HashMap<>();
    private final Map<String, Ranked> definitions = new HashMap<>();
    private final Map<String, SortedSet<String>> alternative = new TreeMap<>();
    private final SortedSet<String> schemes = new TreeSet<>();
    private final SortedSet<String> broader = new TreeSet<>();
    private final SortedSet<String> groups = new TreeSet<>();
    private Ranked notation = new Ranked("", false);
    private OptionalInt rank = OptionalInt.empty();
    private boolean common;

    /** A text and whether ESCO says so. */
    private record Ranked(String text, boolean esco) {
        boolean beats(Ranked other) {
            return esco != other.esco ? esco : text.compareTo(other.text) < 0;
        }
    }

    Draft(String iri) {
        this.iri = iri;
    }

    void prefer(String language, String label, boolean esco) {
        common |= !esco;
        Ranked mine = new Ranked(label, esco);
        Ranked other = preferred.get(language);
        if (other == null) {
            preferred.put(language, mine);
        } else if (mine.beats(other)) {
            preferred.put(language, mine);
            alternative(language, other.text);
        } else if (!other.text.equals(label)) {
            alternative(language, label);
        }
    }

    void alternative(String language, String label) {
        alternative.computeIfAbsent(language, any -> new TreeSet<>()).add(label);
    }

    void define(String language, String definition, boolean esco) {
        definitions.merge(language, new Ranked(definition, esco), (old, now) -> now.beats(old) ? now : old);
    }

    void notation(String text, boolean esco) {
        Ranked mine = new Ranked(text, esco);
        if (notation.text.isEmpty() || mine.beats(notation)) {
            notation = mine;
        }
    }

    void scheme(String scheme) {
        schemes.add(scheme);
    }

    void broader(String concept) {
        broader.add(concept);
    }

    void group(String concept) {
        groups.add(concept);
    }

    void rank(int value) {
        rank = OptionalInt.of(value);
    }

    /** Short names of the schemes the concept is in. */
    Set<String> schemeNames() {
        Set<String> names = new TreeSet<>();
        schemes.forEach(scheme -> names.add(Schemes.shortName(scheme)));
        return names;
    }

    /** Whether it is a group of a classification and not an occupation itself. */
    boolean isGroup() {
        return schemes.contains(Vocabulary.ESCO_GROUPS);
    }

    /** Whether the seed or another module names it itself: what people ask for most. */
    boolean isCommon() {
        return common;
    }

    /** Whether it has a name and a scheme; what has not is no concept of a taxonomy. */
    boolean isComplete() {
        return !preferred.isEmpty() && !schemes.isEmpty();
    }

    Concept toConcept() {
        return new Concept(
                iri,
                schemeNames().iterator().next(),
                notation.text,
                localized(preferred),
                localized(definitions),
                List.copyOf(broader.isEmpty() ? groups : broader),
                rank);
    }

    private static Localized localized(Map<String, Ranked> texts) {
        Map<String, String> words = new HashMap<>();
        texts.forEach((language, text) -> words.put(language, text.text));
        return new Localized(words);
    }

    /** Every label, preferred ones first, in an order that does not change. */
    List<Title.Label> labels() {
        List<Title.Label> labels = new ArrayList<>();
        new TreeMap<>(preferred).forEach((language, label) -> labels.add(new Title.Label(label.text, language, true)));
        alternative.forEach((language, texts) -> texts.stream()
                .filter(text -> !text.equals(preferredIn(language)))
                .forEach(text -> labels.add(new Title.Label(text, language, false))));
        return labels;
    }

    private String preferredIn(String language) {
        Ranked label = preferred.get(language);
        return label == null ? "" : label.text;
    }
}
