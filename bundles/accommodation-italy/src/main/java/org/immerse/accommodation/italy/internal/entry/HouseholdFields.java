package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.ui.kit.Layouts;

/** Who lives there already. Nothing about anybody's origin, religion or health is asked. */
final class HouseholdFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final NumberLine people;
    private final NumberLine youngest;
    private final NumberLine oldest;
    private final MultiSelectComboBox<String> languages;
    private final Checkbox pets;
    private final Checkbox smoking;

    HouseholdFields(Home home, Concepts concepts) {
        Home.Household who = home.household();
        people = field("people", new NumberLine(words("household.people"), "").show(who.people()));
        people.setHelperText(words("household.people.help"));
        people.setRequiredIndicatorVisible(true);
        youngest =
                field("youngest", new NumberLine(words("household.youngest"), words("unit.years")).show(who.ageFrom()));
        oldest = field("oldest", new NumberLine(words("household.oldest"), words("unit.years")).show(who.ageTo()));
        languages = Languages.field(words("household.languages"), concepts, getLocale(), who.languages());
        pets = new Checkbox(words("household.pets"), who.pets());
        smoking = new Checkbox(words("household.smoking"), who.smoking());
        add(languages, Layouts.close(pets, smoking));
    }

    @Override
    Home read(Home before, Unread problems) {
        Home.Household who = before.household();
        return before.with(new Home.Household(
                people.need("people", problems),
                youngest.read("youngest", problems),
                oldest.read("oldest", problems),
                languages.getValue(),
                pets.getValue(),
                smoking.getValue(),
                who.life(),
                who.help()));
    }
}
