package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.knowledge.Concepts;

/** With whom they would get on: this gives points and leaves nobody out. */
final class WishesFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final CheckboxGroup<String> life;
    private final CheckboxGroup<String> independence;
    private final MultiSelectComboBox<String> languages;

    WishesFields(Home home, Concepts concepts) {
        Home.Wishes wishes = home.wishes();
        life = LifeFields.group(this, words("wishes.life"), YoungProfile.HOME_LIFE, "home.life.", wishes.life());
        independence = LifeFields.group(
                this,
                words("wishes.independence"),
                YoungProfile.INDEPENDENCE,
                "home.independence.",
                wishes.independence());
        languages = Languages.field(words("wishes.languages"), concepts, getLocale(), wishes.languages());
        languages.setHelperText(words("wishes.languages.help"));
        add(languages);
    }

    @Override
    Home read(Home before, Unread problems) {
        Home.Wishes wishes = before.wishes();
        return before.with(new Home.Wishes(
                wishes.only(),
                wishes.ageFrom(),
                wishes.ageTo(),
                wishes.grounds(),
                life.getValue(),
                independence.getValue(),
                languages.getValue()));
    }
}
