package org.immerse.page.editor.internal.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.editing.Behind;

/**
 * A page as an editor begins with it.
 *
 * @param published what people read; empty where they read nothing
 * @param marks of the files it begins with
 * @param behind translations to look at again
 */
public record Opened(
        String name,
        Optional<Draft> draft,
        Optional<PageContent> published,
        Map<String, String> marks,
        List<Behind> behind) {
    public Opened {
        marks = Map.copyOf(marks);
        behind = List.copyOf(behind);
    }

    /** What is edited: the draft, else what people read. */
    public PageContent content() {
        return draft.map(Draft::content).or(() -> published).orElse(PageContent.NONE);
    }

    /** What to call it. */
    public String title(Locale reader) {
        return PageContent.title(
                name,
                reader,
                Stream.of(draft.map(Draft::content), published)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What a save has to find; empty for no draft. */
    public String edition() {
        return draft.map(Draft::edition).orElse("");
    }
}
