package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.referrals.internal.domain.Shared;

/** What the person shares: one tick for each field, none ticked before, and what their file does not hold can be typed in. */
final class ShareFields extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private final transient Words words;
    private final transient People people;
    private final transient Clock clock;
    private final transient Map<Shared, Checkbox> ticks = new EnumMap<>(Shared.class);
    private final transient Map<Shared, TextField> typed = new EnumMap<>(Shared.class);
    private final transient Set<Shared> offered;
    private final String person;

    ShareFields(Words words, People people, Clock clock, String person, Set<Shared> offered) {
        this.words = words;
        this.people = people;
        this.clock = clock;
        this.person = person;
        this.offered = Set.copyOf(offered);
    }

    @Override
    protected Div initContent() {
        Div fields = Layouts.stack();
        Facts facts = people.facts(person);
        offered.stream().sorted().forEach(field -> {
            Fact fact = facts.byField().get(field.field());
            String known = fact == null ? "" : words.fact(fact);
            if (field.isTyped()) {
                fields.add(Layouts.close(tick(field, words.of("share", words.field(field))), typed(field, known)));
            } else if (!known.isEmpty()) {
                fields.add(tick(field, words.of("share.known", words.field(field), known)));
            }
        });
        return fields;
    }

    private Checkbox tick(Shared field, String label) {
        Checkbox tick = new Checkbox(label);
        tick.setId("referrals-share-" + field.code());
        ticks.put(field, tick);
        return tick;
    }

    private TextField typed(Shared field, String known) {
        TextField text = new TextField(words.field(field));
        text.setValue(known);
        text.setMaxLength(MOST);
        text.setWidthFull();
        text.setId("referrals-typed-" + field.code());
        if (field != Shared.NAME) {
            text.addClassName("im-ltr");
        }
        typed.put(field, text);
        return text;
    }

    /** The fields by their names in problems. */
    Map<String, com.vaadin.flow.component.Component> fields() {
        getContent();
        Map<String, com.vaadin.flow.component.Component> fields = new HashMap<>();
        typed.forEach((field, text) -> fields.put(field.code(), text));
        return fields;
    }

    /** What was ticked; what was typed for it is kept in the person's own file. */
    Set<Shared> ticked() {
        getContent();
        Set<Shared> ticked = EnumSet.noneOf(Shared.class);
        ticks.forEach((field, tick) -> {
            if (tick.getValue()) {
                ticked.add(field);
            }
        });
        ticked.forEach(field -> {
            TextField text = typed.get(field);
            if (text != null && text.getValue().isBlank()) {
                throw ProblemException.invalid(field.code(), Text.of("referrals.problem.empty-field"));
            }
        });
        ticked.forEach(this::keep);
        return ticked;
    }

    private void keep(Shared field) {
        TextField text = typed.get(field);
        if (text == null) {
            return;
        }
        String said = text.getValue().strip();
        boolean known = people.facts(person)
                .get(field.field(), Fact.Words.class)
                .filter(fact -> fact.text().equals(said))
                .isPresent();
        if (!known) {
            people.answer(
                    person,
                    new Answer(
                            field.field(),
                            Answer.State.GIVEN,
                            Optional.of(new Fact.Words(said)),
                            said,
                            clock.instant()));
        }
    }
}
