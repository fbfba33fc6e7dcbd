package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.Layouts;

/** From which day. */
final class DayEditor implements AnswerEditor {
    private final Asking asking;
    private final DayField day = new DayField();
    private final Div content;
    private Runnable changed = () -> {};

    DayEditor(Asking asking) {
        this.asking = asking;
        day.setLabel(asking.texts().of("people.day.label"));
        day.setHelperText(asking.texts().of("people.day.help"));
        asking.before(Fact.Period.class).flatMap(Fact.Period::from).ifPresent(day::setValue);
        day.addValueChangeListener(change -> changed.run());
        Button today = new Button(
                asking.texts().ownOr("people.day.now", asking.question().textPrefix() + ".now"),
                click -> day.setValue(asking.today()));
        content = Layouts.stack(day, Layouts.row(today));
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        return day.getOptionalValue().map(from -> new Fact.Period(Optional.of(from), Optional.empty()));
    }

    @Override
    public Map<String, Component> fields() {
        return Editors.only(asking, day);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
