package org.immerse.api.page;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The pages a site writes itself, as they stand in the files of its folder {@code pages}: {@code <name>.<language>.md}. Every answer is
 * read from the files. Thread-safe; others may change the files at any time.
 */
@ProviderType
public interface PageFiles {
    /** Everything that can be read, by order, name and language. */
    List<PageText> all();

    /** Whether a name can be one of a page, so that it leads to no file elsewhere. */
    boolean isName(String name);

    /** Marks of what the files of a page hold, by language, also of files that cannot be read. Equal marks: nothing changed. */
    Map<String, String> marks(String name);

    /**
     * Makes these the texts of a page. Only files whose text differs are written; lines of a head that are not of {@link PageText} stay.
     * Files of other languages are removed, unless they cannot be read. A reader sees a file as it was or as it is, never half of it.
     *
     * @param texts each in a language of its own, all with this name; none takes the page down
     * @param marks what {@link #marks} said when these texts were begun
     * @throws org.immerse.api.text.ProblemException INVALID for a name or language that no file can have; CONFLICT where a file neither is as
     *     it was nor as it is to be, or cannot be read. Nothing is written then.
     */
    void replace(String name, List<PageText> texts, Map<String, String> marks);

    /** Markdown as the pages show it: safe HTML, without any HTML of its own, headings from {@code h2} on. */
    String html(String markdown);
}
