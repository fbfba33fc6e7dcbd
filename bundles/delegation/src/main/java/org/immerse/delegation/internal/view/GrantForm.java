package org.immerse.delegation.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.delegation.internal.Arranging;
import org.jspecify.annotations.Nullable;

/** Names somebody who may act for a person: who, what for, from when and until when. */
final class GrantForm extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final ActorField actor;
    private final CheckboxGroup<String> purposes;
    private final DayField from;
    private final DayField until;
    private final transient Grant grant;

    /** What the form leads to. */
    interface Grant {
        void to(String actor, Set<String> purposes, LocalDate from, LocalDate until);
    }

    GrantForm(Words words, List<String> offered, List<User> known, Arranging arranging, Grant grant) {
        this.words = words;
        this.grant = grant;
        actor = new ActorField(words, known, arranging);
        purposes = Choices.many(
                words.of("delegation.grant.purposes"),
                offered.stream()
                        .map(purpose -> Choice.of(purpose, words.purpose(purpose), words.purposeHelp(purpose)))
                        .toList());
        purposes.setLabel(words.of("delegation.grant.purposes"));
        purposes.setId("delegation-purposes");
        from = new DayField(words.of("delegation.grant.from"));
        until = new DayField(words.of("delegation.grant.until"));
        until.setHelperText(words.of("delegation.grant.until-help"));
    }

    @Override
    protected Card initContent() {
        Button go = new Button(words.of("delegation.grant.go"), click -> send());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setId("delegation-grant");
        return new Card(
                        words.of("delegation.grant.title"),
                        new Paragraph(words.of("delegation.grant.lead")),
                        problems,
                        actor,
                        purposes,
                        from,
                        until,
                        Layouts.actions(go))
                .stacked();
    }

    private void send() {
        Map<String, Component> fields = new HashMap<>(actor.fields());
        fields.put("purposes", purposes);
        fields.put("from", from);
        fields.put("until", until);
        problems.clear(fields);
        try {
            grant.to(
                    actor.account(), purposes.getValue(), day("from", from.getValue()), day("until", until.getValue()));
            purposes.clear();
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw ProblemException.invalid(field, Text.of("delegation.problem.day"));
        }
        return day;
    }
}
