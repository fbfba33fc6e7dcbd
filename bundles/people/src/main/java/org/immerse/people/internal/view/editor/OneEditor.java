package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;

/** One of some answers that all fit on the page, among them 'I don't know' and 'I'd rather not say'. */
final class OneEditor implements AnswerEditor {
    private final Asking asking;
    private final RadioButtonGroup<String> group;
    private final Function<String, Fact> toFact;

    OneEditor(Asking asking, List<Choice<String>> choices, Optional<String> before, Function<String, Fact> toFact) {
        this.asking = asking;
        this.toFact = toFact;
        List<Choice<String>> all = new ArrayList<>(choices);
        all.addAll(LeftOpen.choices(asking));
        group = Choices.one(asking.title(), all);
        before.or(() -> asking.before().flatMap(LeftOpen::value))
                .filter(value -> all.stream().anyMatch(choice -> choice.value().equals(value)))
                .ifPresent(group::setValue);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<Fact> fact() {
        return group.getOptionalValue()
                .filter(value -> LeftOpen.state(value).isEmpty())
                .map(toFact);
    }

    @Override
    public Optional<Answer.State> leftOpen() {
        return group.getOptionalValue().flatMap(LeftOpen::state);
    }

    @Override
    public boolean offersLeftOpen() {
        return true;
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, group);
    }

    @Override
    public void onChange(Runnable changed) {
        group.addValueChangeListener(change -> changed.run());
    }
}
