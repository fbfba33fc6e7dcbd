package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes groups of big answers, one below the other; values are the choices' values. */
public final class Choices {
    private Choices() {}

    /**
     * One of several.
     *
     * @param label the question, for screen readers: where the page's title asks it, the same words
     */
    public static <T> RadioButtonGroup<T> one(String label, List<Choice<T>> choices) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>();
        group.addClassName("im-options");
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setAriaLabel(label);
        group.setItems(choices.stream().map(Choice::value).toList());
        group.setRenderer(new ComponentRenderer<Component, T>(drawing(choices)::apply));
        return group;
    }

    /** Draws the answers of a group anew, with something more below each, such as the same words in a second language. */
    public static <T> void below(RadioButtonGroup<T> group, List<Choice<T>> choices, Function<T, Component> more) {
        Function<T, Component> drawing = drawing(choices);
        group.setRenderer(
                new ComponentRenderer<Component, T>(value -> new Div(drawing.apply(value), more.apply(value))));
    }

    /** Any of several. */
    public static <T> CheckboxGroup<T> many(String label, List<Choice<T>> choices) {
        CheckboxGroup<T> group = new CheckboxGroup<>();
        group.addClassName("im-options");
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setAriaLabel(label);
        group.setItems(choices.stream().map(Choice::value).toList());
        group.setRenderer(new ComponentRenderer<Component, T>(drawing(choices)::apply));
        return group;
    }

    private static <T> Function<T, Component> drawing(List<Choice<T>> choices) {
        Map<T, Choice<T>> byValue = choices.stream().collect(Collectors.toMap(Choice::value, choice -> choice));
        return value -> {
            Choice<T> choice = byValue.get(value);
            return choice == null ? new Span() : draw(choice);
        };
    }

    static Component draw(Choice<?> choice) {
        Div drawn = new Div(new Span(choice.label()));
        if (choice.soft()) {
            drawn.addClassName("soft");
        }
        if (!choice.description().isEmpty()) {
            Span description = new Span(choice.description());
            description.addClassName("d");
            drawn.add(description);
        }
        if (!choice.icon().isEmpty()) {
            Div pictured = new Div(Icons.of(choice.icon()), drawn);
            pictured.addClassName("im-pictured");
            return pictured;
        }
        return drawn;
    }
}
