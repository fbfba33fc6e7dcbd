package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.delegation.internal.Arranging;

/** Names who shall act: a guardian the organisation has worked with, or somebody by the name they sign in with. */
final class ActorField extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private final transient Arranging arranging;
    private final transient List<User> known;
    private final Select<String> chosen = new Select<>();
    private final TextField name = new TextField();

    ActorField(Words words, List<User> known, Arranging arranging) {
        this.arranging = arranging;
        this.known = List.copyOf(known);
        List<String> items = new ArrayList<>();
        known.forEach(user -> items.add(user.id()));
        chosen.setLabel(words.of("delegation.grant.known"));
        chosen.setItems(items);
        chosen.setEmptySelectionAllowed(true);
        chosen.setEmptySelectionCaption(words.of("delegation.grant.other"));
        chosen.setItemLabelGenerator(
                id -> id == null ? words.of("delegation.grant.other") : words.name(arranging.nameOf(id)));
        chosen.setWidthFull();
        chosen.setVisible(!items.isEmpty());
        chosen.addValueChangeListener(change -> name.setVisible(change.getValue() == null));
        name.setLabel(words.of("delegation.grant.name"));
        name.setHelperText(words.of("delegation.grant.name-help"));
        name.addClassName("im-ltr");
        name.setWidthFull();
        name.setId("delegation-actor");
    }

    @Override
    protected Div initContent() {
        return Layouts.close(chosen, name);
    }

    /** The account; a name nobody has and one of somebody else who is no guardian are answered alike. */
    String account() {
        String id = chosen.getValue();
        if (id != null && known.stream().anyMatch(user -> user.id().equals(id))) {
            return id;
        }
        return arranging
                .byName(name.getValue())
                .map(User::id)
                .orElseThrow(() -> ProblemException.invalid("actor", Text.of("delegation.problem.actor")));
    }

    /** The field that problems name. */
    Map<String, Component> fields() {
        return Map.of("actor", name.isVisible() ? name : chosen, "newActor", name.isVisible() ? name : chosen);
    }
}
