package org.immerse.people.internal.view.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.ui.kit.Layouts;

/** The day of birth: three short fields, since nobody looks it up in a calendar. */
final class BirthDayEditor implements AnswerEditor {
    private final Asking asking;
    private final TextField day;
    private final TextField month;
    private final TextField year;
    private final Div content;
    private Runnable changed = () -> {};

    BirthDayEditor(Asking asking) {
        this.asking = asking;
        day = field("day", 2);
        month = field("month", 2);
        year = field("year", 4);
        asking.before(Fact.Period.class).flatMap(Fact.Period::from).ifPresent(this::show);
        Paragraph help = new Paragraph(asking.texts().of("people.birth.help"));
        help.addClassName("im-quiet");
        content = Layouts.stack(help, Layouts.row(day, month, year));
    }

    private TextField field(String name, int digits) {
        TextField field = new TextField(asking.texts().of("people.birth." + name));
        field.setMaxLength(digits);
        field.setAllowedCharPattern("[0-9]");
        field.setWidth(digits * 2 + "rem");
        field.getElement().setAttribute("inputmode", "numeric");
        field.addClassName("im-ltr");
        field.setAutocomplete(
                switch (name) {
                    case "day" -> com.vaadin.flow.component.textfield.Autocomplete.BDAY_DAY;
                    case "month" -> com.vaadin.flow.component.textfield.Autocomplete.BDAY_MONTH;
                    default -> com.vaadin.flow.component.textfield.Autocomplete.BDAY_YEAR;
                });
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private void show(LocalDate birth) {
        day.setValue(Integer.toString(birth.getDayOfMonth()));
        month.setValue(Integer.toString(birth.getMonthValue()));
        year.setValue(Integer.toString(birth.getYear()));
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Fact> fact() {
        return BirthDay.read(
                        asking.question().field(), day.getValue(), month.getValue(), year.getValue(), asking.today())
                .map(birth -> new Fact.Period(Optional.of(birth), Optional.of(birth)));
    }

    @Override
    public Map<String, Component> fields() {
        return Map.of(asking.question().field(), day, BirthDay.MONTH, month, BirthDay.YEAR, year);
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }
}
