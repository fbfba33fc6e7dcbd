package org.immerse.matching.internal.reason;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** What concepts and levels are called, and lists of them, in every language of the site. */
public final class Names {
    /** More names than this are counted, not listed. */
    private static final int MOST_LISTED = 6;

    private static final Map<Locale, ListFormatter> WHOLE_LISTS = new ConcurrentHashMap<>();
    private static final Map<Locale, ListFormatter> CUT_LISTS = new ConcurrentHashMap<>();

    private final Concepts concepts;
    private final Messages messages;

    /** Names from the taxonomies; options of questions, which are text keys, from the texts. */
    public Names(Concepts concepts, Messages messages) {
        this.concepts = concepts;
        this.messages = messages;
    }

    /** The name of a concept. */
    public Localized of(String iri) {
        return inEachLanguage(locale -> name(iri, locale));
    }

    /** Names in a list, such as 'cook, waiter and 2 more'; {@code Localized} or {@code Text}. */
    public Object list(Collection<String> iris) {
        return listOf(iris, this::name);
    }

    /** Subjects with levels in a list, such as 'Spanish B1 and English A2'. */
    public Object levels(Map<String, Integer> ranks, String field) {
        return listOf(
                ranks.keySet().stream().sorted().toList(),
                (subject, locale) -> levelName(subject, ranks.getOrDefault(subject, 0), field, locale));
    }

    /** The name of a level alone, such as 'B1'. */
    public Localized level(String subject, int rank, String field) {
        return inEachLanguage(locale -> rankName(subject, rank, field, locale));
    }

    private Object listOf(Collection<String> items, Naming naming) {
        List<String> shown = items.stream().limit(MOST_LISTED).toList();
        boolean all = shown.size() == items.size();
        Map<Locale, ListFormatter> formatters = all ? WHOLE_LISTS : CUT_LISTS;
        Localized listed = inEachLanguage(locale -> formatters
                .computeIfAbsent(locale, key -> formatter(key, all))
                .format(shown.stream().map(item -> naming.name(item, locale)).toList()));
        return all ? listed : Text.of("matching.list.more", listed, items.size() - shown.size());
    }

    private static ListFormatter formatter(Locale locale, boolean isWhole) {
        return isWhole
                ? ListFormatter.getInstance(locale)
                : ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT);
    }

    private String levelName(String subject, int rank, String field, Locale locale) {
        String level = rankName(subject, rank, field, locale);
        return subject.isEmpty() ? level : name(subject, locale) + "\u00a0" + level;
    }

    private String rankName(String subject, int rank, String field, Locale locale) {
        String scheme = subject.isEmpty()
                ? field
                : concepts.find(subject)
                        .map(concept -> concept.scheme() + "-level")
                        .orElse(field);
        return concepts.all(scheme).stream()
                .filter(concept -> concept.rank().isPresent() && concept.rank().getAsInt() == rank)
                .findFirst()
                .map(concept -> concept.label().in(locale))
                .orElseGet(() -> Integer.toString(rank));
    }

    private String name(String iri, Locale locale) {
        Optional<Concept> concept = concepts.find(iri);
        if (concept.isEmpty() && messages.has(iri)) {
            return messages.text(iri, locale);
        }
        return concept.map(known -> known.label().in(locale)).orElseGet(() -> concepts.label(iri, locale));
    }

    private Localized inEachLanguage(Function<Locale, String> words) {
        Set<Locale> locales = new LinkedHashSet<>(messages.languages());
        locales.add(Locale.ENGLISH);
        return new Localized(
                locales.stream().collect(Collectors.toMap(Locale::getLanguage, words, (first, second) -> first)));
    }

    /** How one item of a list is called. */
    private interface Naming {
        String name(String item, Locale locale);
    }
}
