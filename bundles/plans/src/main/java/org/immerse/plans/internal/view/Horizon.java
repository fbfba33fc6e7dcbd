package org.immerse.plans.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.immerse.api.plan.Milestone;
import org.immerse.api.ui.kit.Strong;

/** Today and the days a plan is built around, on a line. */
final class Horizon extends Div {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 2;
    private static final int LAST = 98;
    private final OrderedList marks = new OrderedList();

    Horizon(PlanWords words, List<Milestone> milestones) {
        addClassName("im-horizon");
        List<Milestone> ahead = milestones.stream()
                .filter(milestone -> milestone.day().isAfter(words.today()))
                .toList();
        Div line = new Div();
        line.addClassName("line");
        line.getElement().setAttribute("aria-hidden", "true");
        part(line, "gone", FIRST);
        ListItem now = mark(words.say("plans.today"), words.say("text.verbatim", words.today()), FIRST);
        now.addClassNames("today", "first", "up");
        LocalDate end = ahead.isEmpty() ? words.today() : ahead.getLast().day();
        int at = FIRST;
        for (Milestone milestone : ahead) {
            int x = place(words.today(), milestone.day(), end);
            part(line, milestone.certain() ? "" : "maybe", x - at);
            at = x;
            ListItem item = mark(words.say(milestone.title()), words.say("text.verbatim", milestone.day()), x);
            item.addClassName(milestone.certain() ? "sure" : "open");
            if (milestone == ahead.getLast()) {
                item.addClassName("last");
            }
        }
        part(line, "", LAST + FIRST - at);
        add(line, marks);
    }

    private static int place(LocalDate today, LocalDate day, LocalDate end) {
        long all = Math.max(1, ChronoUnit.DAYS.between(today, end));
        return FIRST + Math.toIntExact((LAST - FIRST) * ChronoUnit.DAYS.between(today, day) / all);
    }

    private ListItem mark(String title, String day, int x) {
        ListItem item = new ListItem(new Strong(title), new Span(day));
        item.getStyle().set("--x", x + "%");
        marks.add(item);
        return item;
    }

    private static void part(Div line, String name, int width) {
        Element part = new Element("i");
        part.setAttribute("class", name);
        part.getStyle().set("--w", Integer.toString(Math.max(0, width)));
        line.getElement().appendChild(part);
    }
}
