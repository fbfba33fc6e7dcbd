package org.immerse.matching.internal.reason;

import com.ibm.icu.text.ListFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private volatile Languages languages = new Languages(List.of(), Set.of("en"));

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
    public Object list(List<String> iris) {
        return listOf(iris.size(), () -> iris, this::name);
    }

    /** Names of so many in a list, which is only asked for when it is read. */
    Object list(int size, Supplier<List<String>> iris) {
        return listOf(size, iris, this::name);
    }

    /** Subjects with levels in a list, such as 'Spanish B1 and English A2'. */
    public Object levels(Map<String, Integer> ranks, String field) {
        return listOf(
                ranks.size(),
                () -> ranks.keySet().stream().sorted().toList(),
                (subject, locale) -> levelName(subject, ranks.getOrDefault(subject, 0), field, locale));
    }

    /** The name of a level alone, such as 'B1'. */
    public Localized level(String subject, int rank, String field) {
        return inEachLanguage(locale -> rankName(subject, rank, field, locale));
    }

    private Object listOf(int size, Supplier<List<String>> items, Naming naming) {
        boolean all = size <= MOST_LISTED;
        Map<Locale, ListFormatter> formatters = all ? WHOLE_LISTS : CUT_LISTS;
        Localized listed = inEachLanguage(locale -> formatters
                .computeIfAbsent(locale, key -> formatter(key, all))
                .format(items.get().stream()
                        .limit(MOST_LISTED)
                        .map(item -> naming.name(item, locale))
                        .toList()));
        return all ? listed : Text.of("matching.list.more", listed, size - MOST_LISTED);
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

    /** Made when it is read, in the reader's language only. */
    private Localized inEachLanguage(Function<Locale, String> words) {
        return Localized.onDemand(languages(), language -> words.apply(Locale.of(language)));
    }

    /** The languages of the site and English: made anew where the site changed them. */
    private Set<String> languages() {
        List<Locale> offered = messages.languages();
        Languages known = languages;
        if (known.offered != offered && !known.offered.equals(offered)) {
            Set<String> codes = new LinkedHashSet<>(List.of("en"));
            offered.forEach(locale -> codes.add(locale.getLanguage()));
            known = new Languages(offered, Set.copyOf(codes));
            languages = known;
        }
        return known.codes;
    }

    /** What a site offers, and the codes of it. */
    private record Languages(List<Locale> offered, Set<String> codes) {}

    /** How one item of a list is called. */
    private interface Naming {
        String name(String item, Locale locale);
    }
}
