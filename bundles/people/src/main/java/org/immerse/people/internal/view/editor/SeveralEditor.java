package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immerse.api.fact.Fact;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;

/** Any of some answers that all fit on the page. */
final class SeveralEditor implements AnswerEditor {
    private final Asking asking;
    private final CheckboxGroup<String> group;

    SeveralEditor(Asking asking, List<Choice<String>> choices) {
        this.asking = asking;
        group = Choices.many(asking.title(), choices);
        Set<String> before = new TreeSet<>(
                asking.before(Fact.Concepts.class).map(Fact.Concepts::iris).orElse(Set.of()));
        before.retainAll(choices.stream().map(Choice::value).collect(Collectors.toSet()));
        group.setValue(before);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<Fact> fact() {
        return group.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.Concepts.of(group.getValue().toArray(String[]::new)));
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, group);
    }

    @Override
    public void onChange(Runnable changed) {
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }
}
