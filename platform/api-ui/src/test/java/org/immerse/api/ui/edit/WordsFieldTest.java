package org.immerse.api.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.editing.Behind;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class WordsFieldTest {
    private static final Localized WORDS = new Localized(Map.of(
            "en",
            "One is here. Two is here. Three is new. Four is here. Five is here. Six is here.",
            "el",
            "Ένα.",
            "ar",
            "واحد"));
    private final List<String> right = new ArrayList<>();
    private final WordsForm form = new WordsForm(
            new Keys(),
            Locale.ENGLISH,
            new SideBySide("en", "el", List.of("en", "el", "ar")),
            (field, language) -> right.add(field + " " + language),
            unsaved -> {});
    private final WordsField field = WordsField.text(form, "body", "Text");

    @Test
    void showsTheSentencesThatChangedWithThoseBesideThem() {
        field.set(WORDS);
        form.behind(List.of(new Behind(
                "body",
                "el",
                "en",
                "One is here. Two is here. Three is old. Four is here. Five is here. Six is here.")));

        String html = field.getElement().getOuterHTML().replaceAll("\\s+", " ");
        assertThat(html)
                .contains(
                        "<span>…</span> <span>Two is here.</span> <mark>Three is new.</mark> <span>Four is here.</span> <span>…</span>",
                        "Three is old.")
                .doesNotContain("One is here.</span>", "Five is here.</span>");
    }

    @Test
    void marksNothingInALanguageThatIsNotBehind() {
        field.set(WORDS);
        form.behind(List.of(new Behind("body", "el", "en", "Before.")));
        form.languages("en", "ar");

        assertThat(field.getElement().getOuterHTML()).doesNotContain("<mark>");
        assertThat(field.field("ar"))
                .get()
                .extracting(one -> ((TextArea) one).getValue())
                .isEqualTo("واحد");
        assertThat(field.field("el")).isEmpty();
    }

    @Test
    void keepsWordsOfLanguagesThatAreNotShown() {
        field.set(WORDS);
        form.languages("el", "ar");

        assertThat(field.get()).isEqualTo(WORDS);
        assertThat(form.isChanged()).isFalse();
    }

    /** Texts as their keys. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            return text.key();
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }
    }
}
