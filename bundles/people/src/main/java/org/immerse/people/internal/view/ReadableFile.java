package org.immerse.people.internal.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.page.Html;
import org.immerse.api.people.Answer;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.people.internal.Surroundings;

/** A whole file as one page to read and print, in the person's language: answers in words, everything else as it is kept. */
final class ReadableFile {
    private final Texts texts;
    private final Surroundings around;

    ReadableFile(Texts texts, Surroundings around) {
        this.texts = texts;
        this.around = around;
    }

    /** The page. */
    String of(Map<String, Object> export, Map<String, Answer> answers) {
        StringBuilder page = new StringBuilder();
        String title = Html.escape(texts.of("people.file.title"));
        boolean mirrored = "ar".equals(texts.locale().getLanguage());
        page.append("<!doctype html><html lang=\"")
                .append(texts.locale().toLanguageTag())
                .append("\" dir=\"");
        page.append(mirrored ? "rtl" : "ltr").append("\"><head><meta charset=\"utf-8\"><title>");
        page.append(title).append("</title></head><body><h1>").append(title).append("</h1>");
        for (ProfilePart part : around.parts()) {
            answers(page, part, answers);
        }
        page.append("<h2>").append(Html.escape(texts.of("people.take.rest"))).append("</h2>");
        value(page, export);
        return page.append("</body></html>").toString();
    }

    private void answers(StringBuilder page, ProfilePart part, Map<String, Answer> answers) {
        FactWords words = new FactWords(texts, around.concepts());
        List<Question> answered = around.questionsOf(part).stream()
                .filter(question -> answers.containsKey(question.field()))
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        page.append("<h2>").append(Html.escape(texts.nameOf(part))).append("</h2><dl>");
        answered.forEach(question -> Optional.ofNullable(answers.get(question.field()))
                .ifPresent(answer -> {
                    page.append("<dt>")
                            .append(Html.escape(texts.nameOf(question)))
                            .append("</dt><dd>");
                    page.append(Html.escape(words.of(question, answer))).append("</dd>");
                    if (!answer.ownWords().isEmpty()) {
                        page.append("<dd>")
                                .append(Html.escape(answer.ownWords()))
                                .append("</dd>");
                    }
                }));
        page.append("</dl>");
    }

    private static void value(StringBuilder page, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                page.append("<dl>");
                map.forEach((name, inner) -> {
                    page.append("<dt>")
                            .append(Html.escape(String.valueOf(name)))
                            .append("</dt><dd>");
                    value(page, inner);
                    page.append("</dd>");
                });
                page.append("</dl>");
            }
            case List<?> list -> {
                page.append("<ul>");
                list.forEach(inner -> {
                    page.append("<li>");
                    value(page, inner);
                    page.append("</li>");
                });
                page.append("</ul>");
            }
            default -> page.append(Html.escape(value.toString()));
        }
    }
}
