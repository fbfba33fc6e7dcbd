package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.ui.kit.DayField;
import org.immerse.safeguarding.internal.Desk;
import org.immerse.safeguarding.internal.domain.ClearanceRules;

/** The visit: when it is, and to agree on another day. */
final class VisitCard extends Section {
    private static final long serialVersionUID = 1L;

    private final DayField day = new DayField();

    VisitCard(Desk.Item item, Changes changes) {
        addClassNames("im-card", "im-stack");
        add(new H2(getTranslation("safeguarding.visit")));
        Clearance clearance = item.clearance();
        add(new Paragraph(clearance
                .visit()
                .map(planned -> getTranslation("safeguarding.visit.on", planned))
                .orElseGet(() -> getTranslation("safeguarding.visit.none"))));
        day.setLabel(getTranslation("safeguarding.visit.day"));
        day.setMin(item.today());
        clearance.visit().ifPresent(day::setValue);
        day.setWidthFull();
        day.setId("safeguarding-visit-day");
        Button plan = new Button(getTranslation("safeguarding.visit.plan"), click -> {
            if (day.getValue() != null) {
                changes.carryOut((safeguarding, staff) ->
                        safeguarding.planVisit(staff, item.kind().id(), clearance.subject(), day.getValue()));
            }
        });
        plan.setId("safeguarding-visit");
        add(day, plan);
        setVisible(ClearanceRules.next(clearance.state(), Clearance.Action.PLAN_VISIT)
                .isPresent());
    }

    Map<String, Component> fields() {
        return Map.of("day", day);
    }
}
