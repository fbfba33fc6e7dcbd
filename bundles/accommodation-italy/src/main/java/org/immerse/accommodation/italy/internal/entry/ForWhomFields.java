package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.home.Ground;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;

/** Whether the place is only for some, as far as the law allows: each with its ground. */
final class ForWhomFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private static final String EVERYBODY = "everybody";

    private final RadioButtonGroup<String> only;
    private final CheckboxGroup<Ground> grounds;
    private final NumberLine from;
    private final NumberLine to;
    private final CheckboxGroup<Ground> ageGrounds;

    ForWhomFields(Home home) {
        Home.Wishes wishes = home.wishes();
        add(new Callout(Tone.WARNING, new Paragraph(words("for-whom.not"))).heading(words("for-whom.not.title")));
        only = field(
                "only",
                Choices.one(
                        words("for-whom.only"),
                        Stream.of(EVERYBODY, "woman", "man")
                                .map(key -> Choice.of(key, words("for-whom." + key)))
                                .toList()));
        only.setLabel(words("for-whom.only"));
        only.setValue(wishes.only().orElse(EVERYBODY));
        grounds = grounds("grounds", "for-whom.grounds", Ground.Wish.GENDER, wishes);
        from = new NumberLine(words("for-whom.from"), words("unit.years")).show(wishes.ageFrom());
        to = new NumberLine(words("for-whom.to"), words("unit.years")).show(wishes.ageTo());
        field("ageFrom", from);
        from.setHelperText(words("for-whom.age.help"));
        field("ageTo", to);
        ageGrounds = grounds("age-grounds", "for-whom.age-grounds", Ground.Wish.AGE, wishes);
        only.addValueChangeListener(change -> show());
        from.addValueChangeListener(change -> show());
        to.addValueChangeListener(change -> show());
        show();
    }

    private CheckboxGroup<Ground> grounds(String name, String label, Ground.Wish wish, Home.Wishes wishes) {
        List<Ground> all = Ground.forWish(wish);
        CheckboxGroup<Ground> group = Choices.many(
                words(label),
                all.stream()
                        .map(ground -> Choice.of(ground, getTranslation(ground.textKey()), ground.source()))
                        .toList());
        group.setLabel(words(label));
        Set<Ground> chosen = new TreeSet<>(wishes.grounds());
        chosen.retainAll(all);
        group.setValue(chosen);
        Div held = Layouts.stack(field(name, group));
        add(held);
        return group;
    }

    /** A ground is asked for only where it is needed. */
    private void show() {
        grounds.setVisible(!EVERYBODY.equals(only.getValue()));
        ageGrounds.setVisible(!from.isEmpty() || !to.isEmpty());
    }

    @Override
    Home read(Home before, Unread problems) {
        Home.Wishes wishes = before.wishes();
        Optional<String> some = only.getOptionalValue().filter(key -> !EVERYBODY.equals(key));
        OptionalInt youngest = from.read("ageFrom", problems);
        OptionalInt oldest = to.read("ageTo", problems);
        Set<Ground> why = new TreeSet<>();
        if (grounds.isVisible()) {
            why.addAll(grounds.getValue());
        }
        if (ageGrounds.isVisible()) {
            why.addAll(ageGrounds.getValue());
        }
        return before.with(
                new Home.Wishes(some, youngest, oldest, why, wishes.life(), wishes.independence(), wishes.languages()));
    }
}
