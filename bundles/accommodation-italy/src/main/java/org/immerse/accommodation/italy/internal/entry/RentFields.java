package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;

/** What it costs, and what that includes. */
final class RentFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private static final List<String> INCLUDED =
            List.of("heating", "electricity", "water", "internet", "condominium", "meals", "laundry");

    private final NumberLine rent;
    private final CheckboxGroup<String> included;
    private final NumberLine deposit;

    RentFields(Home home) {
        Home.Terms terms = home.terms();
        rent = field("rent", new NumberLine(words("rent.rent"), words("unit.euro-month")).show(terms.rent()));
        rent.setHelperText(words("rent.rent.help"));
        rent.setRequiredIndicatorVisible(true);
        included = Choices.many(
                words("rent.included"),
                INCLUDED.stream()
                        .map(key -> Choice.of(key, getTranslation("accommodation-italy.home.included." + key)))
                        .toList());
        included.setLabel(words("rent.included"));
        included.setValue(terms.included());
        add(included);
        deposit = field("deposit", new NumberLine(words("rent.deposit"), words("unit.euro")).show(terms.deposit()));
        deposit.setHelperText(words("rent.deposit.help"));
        deposit.setRequiredIndicatorVisible(true);
    }

    @Override
    Home read(Home before, Unread problems) {
        Home.Terms terms = before.terms();
        return before.with(new Home.Terms(
                terms.beds(),
                rent.need("rent", problems),
                deposit.need("deposit", problems),
                included.getValue(),
                terms.from(),
                terms.until()));
    }
}
