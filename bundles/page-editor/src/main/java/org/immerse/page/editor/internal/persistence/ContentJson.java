package org.immerse.page.editor.internal.persistence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.page.editor.internal.domain.PageContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contents and marks as they stand in the tables. */
final class ContentJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 400_000;

    private ContentJson() {}

    static String write(PageContent content) {
        Map<String, Object> plain = new LinkedHashMap<>();
        content.words().forEach((path, words) -> plain.put(path, new TreeMap<>(words.byLanguage())));
        plain.put("order", content.order());
        plain.put("icon", content.icon());
        Map<String, String> checked = new TreeMap<>();
        content.checked().forEach((language, day) -> checked.put(language, day.toString()));
        plain.put("checked", checked);
        String text = JSON.writeValueAsString(plain);
        if (text.length() > LONGEST) {
            throw new ProblemException(ProblemException.Kind.TOO_LARGE, Text.of("page-editor.problem.too-long"));
        }
        return text;
    }

    static PageContent read(String text) {
        JsonNode json = JSON.readTree(text);
        Map<String, LocalDate> checked = new TreeMap<>();
        strings(json.path("checked")).forEach((language, day) -> checked.put(language, LocalDate.parse(day)));
        return new PageContent(
                new Localized(strings(json.path(PageContent.TITLE))),
                new Localized(strings(json.path(PageContent.SUMMARY))),
                new Localized(strings(json.path(PageContent.BODY))),
                json.path("order").intValue(),
                json.path("icon").stringValue(),
                checked);
    }

    static String writeMarks(Map<String, String> marks) {
        return JSON.writeValueAsString(new TreeMap<>(marks));
    }

    static Map<String, String> readMarks(String text) {
        return strings(JSON.readTree(text));
    }

    private static Map<String, String> strings(JsonNode json) {
        Map<String, String> strings = new TreeMap<>();
        json.properties()
                .forEach(one -> strings.put(one.getKey(), one.getValue().stringValue()));
        return strings;
    }
}
