package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.safeguarding.internal.Desk;
import org.immerse.safeguarding.internal.TextKeys;

/** Who did what, newest first. */
final class HistoryList extends Div {
    private static final long serialVersionUID = 1L;

    HistoryList(Desk desk, Desk.Item item) {
        Worklist list = new Worklist();
        for (Clearance.Step step : item.clearance().steps().reversed()) {
            List<String> details = new ArrayList<>();
            details.add(getTranslation(
                    "safeguarding.history.line",
                    desk.messages().text(desk.name(step.who()), getLocale()),
                    step.when()));
            if (!step.item().isEmpty()) {
                details.add(getTranslation(item.kind().id() + ".item." + step.item()));
            }
            step.day().ifPresent(day -> details.add(getTranslation("safeguarding.history.day", day)));
            if (!step.words().isEmpty()) {
                details.add(step.words());
            }
            list.add(
                    icon(step.action()),
                    new Span(getTranslation(TextKeys.action(step.action()))),
                    details,
                    getTranslation(TextKeys.state(step.state())));
        }
        add(list);
    }

    private static String icon(Clearance.Action action) {
        return switch (action) {
            case CHECK, SIGN -> "check";
            case PLAN_VISIT -> "calendar";
            case PAUSE, INCIDENT, LAPSE, WITHDRAW -> "alert";
            case END -> "cross";
            case REGISTER, ASK_DOCUMENTS, CHANGE, RESUME -> "file";
        };
    }
}
