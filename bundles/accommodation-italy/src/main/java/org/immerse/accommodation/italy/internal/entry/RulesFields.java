package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeRules;
import org.immerse.api.ui.kit.Layouts;

/** What holds in the house. */
final class RulesFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final Checkbox pets;
    private final Checkbox smoking;
    private final Checkbox guests;
    private final TextArea more = new TextArea();

    RulesFields(Home home) {
        pets = new Checkbox(words("rules.pets"), home.rules().petsAllowed());
        smoking = new Checkbox(words("rules.smoking"), home.rules().smokingAllowed());
        guests = new Checkbox(words("rules.guests"), home.rules().guestsAllowed());
        add(Layouts.close(pets, smoking, guests));
        more.setLabel(words("rules.words"));
        more.setHelperText(words("rules.words.help"));
        more.setMaxLength(HomeRules.MOST_WORDS);
        more.setMinRows(3);
        more.setValue(home.rules().words());
        field("words", more).setWidthFull();
    }

    @Override
    Home read(Home before, Unread problems) {
        return before.with(new Home.Rules(
                pets.getValue(),
                smoking.getValue(),
                guests.getValue(),
                more.getValue().strip()));
    }
}
