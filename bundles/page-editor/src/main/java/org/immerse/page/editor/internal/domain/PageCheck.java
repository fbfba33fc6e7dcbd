package org.immerse.page.editor.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** What keeps a page from being kept or published. The field of a problem is its path, a dot and the language. */
public final class PageCheck {
    /** Longest of each, in signs. */
    public static final Map<String, Integer> LONGEST =
            Map.of(PageContent.TITLE, 120, PageContent.SUMMARY, 300, PageContent.BODY, 20_000);

    /** Gives the words at the top of the home page; its body is shown nowhere. */
    public static final String HOME = "home";

    private static final Set<String> LANGUAGES = Set.of("en", "es", "it", "el", "fr", "ar");
    private static final String EDGE = "---";

    private PageCheck() {}

    /** What keeps a draft from being kept. */
    public static List<FieldProblem> draft(PageContent content) {
        List<FieldProblem> problems = new ArrayList<>();
        content.words()
                .forEach((path, words) -> words.byLanguage().forEach((language, text) -> {
                    int longest = LONGEST.getOrDefault(path, 0);
                    if (text.length() > longest) {
                        problems.add(problem(
                                path, language, "page-editor.wrong.long", name(language), longest, text.length()));
                    }
                    if (!path.equals(PageContent.BODY)
                            && text.lines().anyMatch(line -> line.strip().equals(EDGE))) {
                        problems.add(problem(path, language, "page-editor.wrong.edge", name(language)));
                    }
                }));
        return problems;
    }

    /** What keeps it from being published. */
    public static List<FieldProblem> publication(String page, PageContent content) {
        List<FieldProblem> problems = new ArrayList<>(draft(content));
        for (String language : content.languages()) {
            require(problems, content.title(), PageContent.TITLE, language);
            require(problems, content.summary(), PageContent.SUMMARY, language);
            if (!page.equals(HOME)) {
                require(problems, content.body(), PageContent.BODY, language);
            }
        }
        return problems;
    }

    private static void require(List<FieldProblem> problems, Localized words, String path, String language) {
        if (PageContent.in(words, language).isBlank()) {
            problems.add(problem(path, language, "page-editor.wrong." + path, name(language)));
        }
    }

    private static FieldProblem problem(String path, String language, String key, Object... arguments) {
        return new FieldProblem(path + "." + language, Text.of(key, arguments));
    }

    /** The name of a language, in the reader's. */
    private static Localized name(String code) {
        return Localized.onDemand(LANGUAGES, reader -> Locale.of(code).getDisplayLanguage(Locale.of(reader)));
    }
}
