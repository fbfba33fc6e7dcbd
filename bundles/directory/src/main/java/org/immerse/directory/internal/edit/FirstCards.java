package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.immerse.api.directory.Provider;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;

/** What an editor chooses before writing: the two languages, and for a new service who offers it. */
final class FirstCards {
    private FirstCards() {}

    static Card languages(Form form, List<String> all) {
        Select<String> from = select(form, form.say("from-language"), all, form.source());
        Select<String> to = select(form, form.say("to-language"), all, form.target());
        from.setId("edit-from");
        to.setId("edit-to");
        from.addValueChangeListener(change -> form.languages(from.getValue(), to.getValue()));
        to.addValueChangeListener(change -> form.languages(from.getValue(), to.getValue()));
        return new Card(form.say("languages.title"), new Paragraph(form.say("languages.lead")), Layouts.row(from, to))
                .stacked();
    }

    private static Select<String> select(Form form, String label, List<String> all, String chosen) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(all);
        select.setItemLabelGenerator(form::language);
        select.setValue(chosen);
        return select;
    }

    /** Who offers a new service. */
    static Card owner(ServiceForm fields, Form form, List<Provider> providers) {
        Select<Provider> owner = new Select<>();
        owner.setLabel(form.say("provider"));
        owner.setItems(providers);
        owner.setItemLabelGenerator(one -> one.name().in(form.reader()));
        owner.addValueChangeListener(change -> {
            fields.owner(owner.getValue().id());
            fields.offer(owner.getValue().places());
        });
        if (!providers.isEmpty()) {
            owner.setValue(providers.getFirst());
        }
        return new Card(form.say("provider"), owner);
    }
}
