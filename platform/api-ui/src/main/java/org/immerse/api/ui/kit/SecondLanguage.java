package org.immerse.api.ui.kit;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;

/** Chooses a second language beside the reader's, each in its own words; hidden where the site has no other. */
public final class SecondLanguage extends Select<Locale> {
    /**
     * Nothing chosen yet.
     *
     * @param languages those of the site
     */
    public SecondLanguage(List<Locale> languages) {
        List<Locale> others = languages.stream()
                .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
                .toList();
        setLabel(getTranslation("ui.sheet.with"));
        setItems(others);
        setItemLabelGenerator(SecondLanguage::name);
        setVisible(!others.isEmpty());
    }

    /** Lets the reader choose none, in these words. */
    public SecondLanguage orNone(String words) {
        setItemLabelGenerator(language -> language == null ? words : name(language));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(words);
        return this;
    }

    /** A language in its own words, with a capital where it has them. */
    static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
