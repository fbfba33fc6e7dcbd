package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.Map;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;
import org.immerse.safeguarding.internal.Desk;
import org.immerse.safeguarding.internal.domain.ClearanceRules;

/** The checklist: each item with who saw it, until when it counts, and what can be done about it. */
final class ChecklistCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Desk.Item item;
    private final transient Changes changes;
    private final Map<String, Component> fields = new HashMap<>();

    ChecklistCard(Desk desk, Desk.Item item, Changes changes) {
        this.desk = desk;
        this.item = item;
        this.changes = changes;
        addClassNames("im-card", "im-stack");
        add(new H2(getTranslation("safeguarding.checklist")));
        item.clearance().checks().forEach(check -> add(line(check)));
    }

    /** The fields by the names problems give them: the last one that was used. */
    Map<String, Component> fields() {
        return fields;
    }

    private Component line(Clearance.Check check) {
        String key = item.kind().id() + ".item." + check.item().id();
        Div line = Layouts.close(
                Layouts.between(new H3(getTranslation(key)), badge(check)),
                new Paragraph(getTranslation(key + ".help")));
        check.seen()
                .ifPresent(seen -> line.add(new Paragraph(getTranslation(
                        "safeguarding.seen-by", desk.messages().text(desk.name(seen.by()), getLocale()), seen.on()))));
        if (can(Clearance.Action.CHECK)) {
            line.add(see(check.item(), getTranslation(key)));
        }
        if (check.seen().isPresent() && can(Clearance.Action.WITHDRAW)) {
            line.add(withdraw(check.item(), getTranslation(key)));
        }
        line.setId("safeguarding-item-" + check.item().id());
        return line;
    }

    private BadgeWord badge(Clearance.Check check) {
        if (check.countsOn(item.today())) {
            return new BadgeWord(
                    check.seen()
                            .flatMap(Clearance.Seen::until)
                            .map(last -> getTranslation("safeguarding.counts-until", last))
                            .orElseGet(() -> getTranslation("safeguarding.counts")),
                    Tone.OK);
        }
        return check.seen()
                .flatMap(Clearance.Seen::until)
                .map(last -> new BadgeWord(getTranslation("safeguarding.over-since", last), Tone.ERROR))
                .orElseGet(() -> new BadgeWord(getTranslation("safeguarding.not-seen"), Tone.WARNING));
    }

    private Component see(ChecklistItem what, String name) {
        DayField day = new DayField(getTranslation("safeguarding.seen-on"));
        day.setValue(item.today());
        day.setMax(item.today());
        day.setMin(item.today().minusYears(1));
        day.setAriaLabel(getTranslation("safeguarding.seen-on.this", name));
        Button seen = new Button(getTranslation("safeguarding.see"), click -> {
            fields.put("seen", day);
            if (day.getValue() != null) {
                changes.carryOut((safeguarding, staff) -> safeguarding.check(
                        staff, item.kind().id(), item.clearance().subject(), what.id(), day.getValue()));
            }
        });
        seen.setAriaLabel(getTranslation("safeguarding.see.this", name));
        return row(day, seen);
    }

    private Component withdraw(ChecklistItem what, String name) {
        TextField why = new TextField(getTranslation("safeguarding.withdraw.why"));
        why.setAriaLabel(getTranslation("safeguarding.withdraw.why.this", name));
        Button go = new Button(getTranslation("safeguarding.withdraw"), click -> {
            fields.put("words", why);
            changes.carryOut((safeguarding, staff) -> safeguarding.withdraw(
                    staff, item.kind().id(), item.clearance().subject(), what.id(), why.getValue()));
        });
        go.addThemeVariants(ButtonVariant.LUMO_ERROR);
        go.setAriaLabel(getTranslation("safeguarding.withdraw.this", name));
        return row(why, go);
    }

    private static Div row(Component field, Component button) {
        Div row = Layouts.row(field, button);
        row.getStyle().set("align-items", "flex-end");
        return row;
    }

    private boolean can(Clearance.Action action) {
        return ClearanceRules.next(item.clearance().state(), action).isPresent();
    }
}
