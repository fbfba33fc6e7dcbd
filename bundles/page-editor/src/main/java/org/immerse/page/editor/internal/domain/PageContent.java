package org.immerse.page.editor.internal.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.page.PageText;
import org.immerse.api.text.Localized;

/**
 * What a page says in all its languages.
 *
 * @param order place in lists, lowest first
 * @param icon symbol of its icon
 * @param checked when it was last checked, by language
 */
public record PageContent(
        Localized title, Localized summary, Localized body, int order, String icon, Map<String, LocalDate> checked) {
    /** Path of the titles, for what is behind and for problems. */
    public static final String TITLE = "title";

    /** Path of the summaries. */
    public static final String SUMMARY = "summary";

    /** Path of the bodies. */
    public static final String BODY = "body";

    /** Says nothing yet. */
    public static final PageContent NONE = begun(Map.of());

    private static final int LAST = 100;
    private static final String ICON = "paper";

    public PageContent {
        Set<String> said = said(title, summary, body);
        checked = checked.entrySet().stream()
                .filter(one -> said.contains(one.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A new page of which only the title is known. */
    public static PageContent begun(Map<String, String> title) {
        Localized none = new Localized(Map.of());
        return new PageContent(new Localized(title), none, none, LAST, ICON, Map.of());
    }

    /** What the files of one page say. */
    public static PageContent of(List<PageText> texts) {
        if (texts.isEmpty()) {
            return NONE;
        }
        Map<String, LocalDate> checked = new TreeMap<>();
        texts.forEach(text -> text.checked().ifPresent(day -> checked.put(text.language(), day)));
        PageText first = texts.stream()
                .min(Comparator.comparingInt(PageText::order).thenComparing(PageText::language))
                .orElseThrow();
        return new PageContent(
                words(texts, PageText::title),
                words(texts, PageText::summary),
                words(texts, PageText::body),
                first.order(),
                first.icon(),
                checked);
    }

    private static Localized words(List<PageText> texts, Function<PageText, String> part) {
        Map<String, String> words = new TreeMap<>();
        texts.forEach(text -> words.put(text.language(), part.apply(text)));
        words.values().removeIf(String::isBlank);
        return new Localized(words);
    }

    /** What its files are to say. */
    public List<PageText> texts(String name) {
        return languages().stream()
                .map(language -> new PageText(
                        name,
                        language,
                        in(title, language),
                        in(summary, language),
                        order,
                        Optional.ofNullable(checked.get(language)),
                        icon,
                        in(body, language)))
                .toList();
    }

    /** The languages in which it says anything, by code. */
    public SortedSet<String> languages() {
        return said(title, summary, body);
    }

    private static SortedSet<String> said(Localized... words) {
        SortedSet<String> languages = new TreeSet<>();
        for (Localized part : words) {
            languages.addAll(part.byLanguage().keySet());
        }
        return languages;
    }

    /** Its words by path. */
    public Map<String, Localized> words() {
        return Map.of(TITLE, title, SUMMARY, summary, BODY, body);
    }

    /** Whether it says the same as another in a language. */
    public boolean isSame(PageContent other, String language) {
        return words().entrySet().stream()
                .allMatch(one -> in(one.getValue(), language)
                        .equals(in(Objects.requireNonNull(other.words().get(one.getKey())), language)));
    }

    /** The same, checked this day in every language. */
    public PageContent checkedOn(LocalDate day) {
        return new PageContent(
                title,
                summary,
                body,
                order,
                icon,
                languages().stream().collect(Collectors.toMap(Function.identity(), language -> day)));
    }

    /** What to call a page: its title for the reader, in the first of these that has one in the reader's language, else in any. */
    static String title(String name, Locale reader, List<PageContent> contents) {
        return Stream.concat(
                        contents.stream().map(content -> in(content.title(), reader.getLanguage())),
                        contents.stream().map(content -> content.title().in(reader)))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(name);
    }

    /** Words in exactly this language; empty where there are none. */
    public static String in(Localized words, String language) {
        return Objects.requireNonNullElse(words.byLanguage().get(language), "");
    }
}
