package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.safeguarding.internal.Desk;
import org.immerse.safeguarding.internal.domain.ClearanceRules;

/** Stopping: for the time being, or for good; both say why. */
final class StopCard extends Section {
    private static final long serialVersionUID = 1L;

    private final TextArea why = new TextArea();

    StopCard(Desk.Item item, Changes changes) {
        addClassNames("im-card", "im-stack");
        why.setLabel(getTranslation("safeguarding.stop.why"));
        why.setWidthFull();
        why.setId("safeguarding-words");
        Button pause =
                new Button(getTranslation("safeguarding.pause"), click -> go(item, changes, Clearance.Action.PAUSE));
        pause.setId("safeguarding-pause");
        pause.setVisible(can(item, Clearance.Action.PAUSE));
        Button end = new Button(
                getTranslation("safeguarding.end"),
                click -> new ConfirmStep(
                                getTranslation("safeguarding.end.title"),
                                getTranslation("safeguarding.end.what"),
                                getTranslation("safeguarding.end.not"),
                                getTranslation("safeguarding.end"),
                                () -> go(item, changes, Clearance.Action.END))
                        .open());
        end.setId("safeguarding-end");
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(
                new H2(getTranslation("safeguarding.stop")),
                new Paragraph(getTranslation("safeguarding.stop.what")),
                why,
                Layouts.row(pause, end));
        setVisible(can(item, Clearance.Action.END));
    }

    private void go(Desk.Item item, Changes changes, Clearance.Action action) {
        changes.carryOut((safeguarding, staff) ->
                safeguarding.act(staff, item.kind().id(), item.clearance().subject(), action, why.getValue()));
    }

    private static boolean can(Desk.Item item, Clearance.Action action) {
        return ClearanceRules.next(item.clearance().state(), action).isPresent();
    }

    Map<String, Component> fields() {
        return Map.of("words", why);
    }
}
