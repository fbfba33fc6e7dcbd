package org.immerse.experts.internal.view;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks for a language: those of the site first, then others newcomers speak. */
final class LanguageField extends Select<String> {
    private static final long serialVersionUID = 1L;
    private static final List<String> OTHERS = List.of(
            "am", "bn", "bg", "de", "fa", "hi", "ka", "ku", "ne", "pl", "pt", "ro", "ru", "si", "so", "sw", "ta", "ti",
            "tl", "tr", "uk", "ur", "vi", "wo", "zh");

    LanguageField(Words words, String label, String chosen) {
        setLabel(label);
        Set<String> codes = new LinkedHashSet<>();
        words.messages().languages().forEach(language -> codes.add(language.getLanguage()));
        codes.addAll(OTHERS);
        codes.add(chosen);
        setItems(codes);
        setItemLabelGenerator(words::language);
        setValue(chosen);
        setId("experts-language");
    }
}
