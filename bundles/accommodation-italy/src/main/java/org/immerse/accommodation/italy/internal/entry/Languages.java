package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;

/** A field for languages, by their IRIs. */
final class Languages {
    private Languages() {}

    static MultiSelectComboBox<String> field(String label, Concepts concepts, Locale locale, Set<String> chosen) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(label);
        Comparator<Object> byName = Collator.getInstance(locale);
        List<String> iris = concepts.all(Concepts.LANGUAGE).stream()
                .map(Concept::iri)
                .sorted(Comparator.comparing(iri -> concepts.label(iri, locale), byName))
                .toList();
        box.setItems(iris);
        box.setItemLabelGenerator(iri -> concepts.label(iri, locale));
        box.setValue(chosen.stream().filter(iris::contains).toList());
        box.setWidthFull();
        return box;
    }
}
