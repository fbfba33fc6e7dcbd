package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.immerse.api.directory.Provider;
import org.immerse.api.ui.kit.Card;

/** Who offers a new service: chosen before writing. */
final class OwnerCard {
    private OwnerCard() {}

    static Card of(ServiceForm fields, Form form, List<Provider> providers) {
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
