package org.immerse.page.editor.internal.domain;

import java.time.Instant;
import java.util.Locale;

/**
 * What the files of a page said.
 *
 * @param number from 1 on
 * @param editor account; empty where nobody is known
 */
public record Version(int number, Kind kind, PageContent content, String editor, Instant made) {
    /** How it came. Text keys {@code page-editor.history.<code>}. */
    public enum Kind {
        /** Published here. */
        PUBLISHED,
        /** What it said when it was taken down. */
        DOWN,
        /** Found in the files, where somebody had written it by hand. */
        FILES;

        /** In texts and tables. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
