package org.immerse.page.editor.internal.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A page in the list.
 *
 * @param draft what waits to be published
 * @param published what people read
 * @param last what it said at last, for pages that are neither
 * @param behind languages of translations to look at again
 */
public record Listed(
        String name,
        Optional<PageContent> draft,
        Optional<PageContent> published,
        Optional<PageContent> last,
        Set<String> behind) {
    /** What to call it. */
    public String title(Locale reader) {
        return PageContent.title(
                name,
                reader,
                Stream.of(draft, published, last).flatMap(Optional::stream).toList());
    }

    /** What is worked on, else what people read, else what it said at last. */
    public PageContent content() {
        return draft.or(() -> published).or(() -> last).orElse(PageContent.NONE);
    }

    /** Languages in which the draft says something else than people read. */
    public Set<String> waiting() {
        Set<String> languages = new TreeSet<>();
        draft.ifPresent(written -> {
            PageContent read = published.orElse(PageContent.NONE);
            languages.addAll(written.languages());
            languages.addAll(read.languages());
            languages.removeIf(language -> written.isSame(read, language));
        });
        return languages;
    }
}
