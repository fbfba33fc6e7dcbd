package org.immerse.page.editor.internal.domain;

import java.util.Map;

/**
 * What somebody wrote and nobody reads yet.
 *
 * @param name of the page
 * @param marks of the files it began with, by language
 * @param edition another one each time it is saved
 */
public record Draft(String name, PageContent content, Map<String, String> marks, String edition) {
    public Draft {
        marks = Map.copyOf(marks);
    }
}
