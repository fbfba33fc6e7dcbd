package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.accommodation.italy.internal.placement.Actor;
import org.immerse.accommodation.italy.internal.placement.Appointment;
import org.immerse.accommodation.italy.internal.placement.Cause;
import org.immerse.accommodation.italy.internal.placement.Move;
import org.immerse.accommodation.italy.internal.placement.Step;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.ErrorSummary;

/** The fields a step needs, and its button. What is wrong stands beside the fields. */
final class StepForm extends Div {
    private static final String KEY = "accommodation-italy.placement.";
    private static final Set<Step> MEET = Set.of(Step.OPEN_MEETING, Step.PLAN_VISIT);
    private static final Set<Step> BEGIN = Set.of(Step.START_TRIAL, Step.AGREE, Step.MOVE_IN);
    private static final Set<Step> LAST = Set.of(Step.HOLD, Step.START_TRIAL, Step.AGREE);
    private static final Set<Step> OVER = Set.of(Step.END, Step.REMATCH);
    private static final int MOST_WORDS = 2000;

    private final Step step;
    private final Actor as;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final DayField at = new DayField();
    private final TimePicker time = new TimePicker();
    private final TextField place = new TextField();
    private final DayField from = new DayField();
    private final DayField until = new DayField();
    private final Select<Cause> cause = new Select<>();
    private final TextArea reason = new TextArea();
    private final ErrorSummary errors = new ErrorSummary();

    StepForm(Step step, Actor as, Consumer<Move> take) {
        this.step = step;
        this.as = as;
        addClassName("im-stack");
        add(errors);
        fields();
        add(fields.values().toArray(Component[]::new));
        Button button = new Button(getTranslation(KEY + "step." + step.code()), click -> {
            errors.clear(fields);
            try {
                take.accept(move());
            } catch (ProblemException problem) {
                errors.show(problem, fields);
            }
        });
        button.setId("accommodation-italy-step-" + step.code());
        add(button);
    }

    private void fields() {
        if (MEET.contains(step)) {
            add("at", at);
            add("time", time);
            add("place", place);
        }
        if (BEGIN.contains(step)) {
            add("from", from);
        }
        if (LAST.contains(step)) {
            add("until", until);
        }
        if (OVER.contains(step)) {
            cause.setItems(List.of(Cause.values()));
            cause.setItemLabelGenerator(one -> getTranslation(KEY + "cause." + one.code()));
            cause.setEmptySelectionAllowed(false);
            add("cause", cause);
        }
        if (OVER.contains(step) || step == Step.CLOSE) {
            reason.setMaxLength(MOST_WORDS);
            add("reason", reason);
        }
    }

    private void add(String name, Component field) {
        String label = getTranslation(KEY + "field." + name);
        switch (field) {
            case DayField day -> day.setLabel(label);
            case TimePicker clock -> {
                clock.setLabel(label);
                clock.setLocale(getLocale());
            }
            case TextField line -> line.setLabel(label);
            case TextArea words -> words.setLabel(label);
            case Select<?> choice -> choice.setLabel(label);
            default -> throw new IllegalArgumentException(name);
        }
        fields.put(name, field);
    }

    private Move move() {
        Optional<Appointment> appointment = at.getOptionalValue()
                .flatMap(day -> time.getOptionalValue()
                        .map(clock -> new Appointment(
                                day.atTime(clock), place.getValue().strip())));
        return new Move(
                step,
                as,
                appointment,
                from.getOptionalValue(),
                until.getOptionalValue(),
                cause.getOptionalValue(),
                reason.getValue().strip());
    }
}
