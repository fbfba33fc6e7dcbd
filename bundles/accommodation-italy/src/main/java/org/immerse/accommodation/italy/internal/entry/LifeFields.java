package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;

/** How life is at home, and what they could help with. */
final class LifeFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final CheckboxGroup<String> life;
    private final CheckboxGroup<String> help;

    LifeFields(Home home) {
        life = group(
                this,
                words("life.life"),
                YoungProfile.HOME_LIFE,
                "home.life.",
                home.household().life());
        help = group(
                this,
                words("life.help"),
                YoungProfile.HELP,
                "profile.help-wanted.option.",
                home.household().help());
    }

    /** A group of options of a question, in words about a home. */
    static CheckboxGroup<String> group(
            EntryFields page, String label, List<String> keys, String prefix, Set<String> chosen) {
        CheckboxGroup<String> group = Choices.many(
                label,
                keys.stream()
                        .map(key -> Choice.of(key, page.getTranslation("accommodation-italy." + prefix + key)))
                        .toList());
        group.setLabel(label);
        group.setValue(Set.copyOf(chosen.stream().filter(keys::contains).toList()));
        page.add(group);
        return group;
    }

    @Override
    Home read(Home before, Unread problems) {
        Home.Household who = before.household();
        return before.with(new Home.Household(
                who.people(),
                who.ageFrom(),
                who.ageTo(),
                who.languages(),
                who.pets(),
                who.smoking(),
                life.getValue(),
                help.getValue()));
    }
}
