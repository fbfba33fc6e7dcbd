package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Question;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Layouts;

/** A number that is the least one would take, or the least and the most. */
final class NumberEditor implements AnswerEditor {
    private final Asking asking;
    private final boolean both;
    private final NumberField from;
    private final NumberField to;
    private final Div content;
    private Runnable changed = () -> {};

    NumberEditor(Asking asking) {
        this.asking = asking;
        both = asking.question().kind() == Question.Kind.FROM_TO;
        from = field(both ? "people.number.from" : "people.number.at-least");
        to = field("people.number.to");
        asking.before(Fact.Range.class).ifPresent(range -> {
            range.from().ifPresent(from::setValue);
            range.to().ifPresent(to::setValue);
        });
        content = both ? Layouts.stack(from, to) : Layouts.stack(from);
    }

    private NumberField field(String label) {
        NumberField field = new NumberField(asking.texts().of(label));
        String unit = "people.unit-name."
                + asking.question().unit().toLowerCase(Locale.ROOT).replace('/', '-');
        if (asking.texts().has(unit)) {
            field.setSuffixComponent(new Span(asking.texts().of(unit)));
        }
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        OptionalDouble least = read(asking.question().field(), from);
        OptionalDouble most = both ? read("to", to) : OptionalDouble.empty();
        if (least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()) {
            throw ProblemException.invalid("to", Text.of("people.number.order"));
        }
        return least.isEmpty() && most.isEmpty() ? Optional.empty() : Optional.of(new Fact.Range(least, most));
    }

    private OptionalDouble read(String name, NumberField field) {
        Double number = field.getValue();
        if (number == null) {
            return OptionalDouble.empty();
        }
        Question question = asking.question();
        if (question.most() > question.least() && (number < question.least() || number > question.most())) {
            throw ProblemException.invalid(name, Text.of("people.number.limits", question.least(), question.most()));
        }
        return OptionalDouble.of(number);
    }

    @Override
    public Map<String, Component> fields() {
        Map<String, Component> fields = new TreeMap<>(Editors.only(asking, from));
        fields.put("to", to);
        return fields;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
