package org.immerse.plans.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.plan.Basis;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Strong;

/** What one needs for a step: when it can begin, what to bring, what one gets, who helps, where, and where it is written. */
final class StepNeeds {
    private StepNeeds() {}

    static Div of(PlanWords words, PlanStep step) {
        return Layouts.stack(parts(words, step).toArray(Component[]::new));
    }

    /** One by one; as many in every language. */
    static List<Component> parts(PlanWords words, PlanStep step) {
        List<Component> parts = new ArrayList<>();
        step.from().ifPresent(from -> parts.add(new Paragraph(words.say("plans.from", from))));
        list(words, parts, "plans.take", step.take());
        list(words, parts, "plans.get", step.receive());
        list(words, parts, "plans.help", step.helpers());
        step.where().ifPresent(where -> list(words, parts, "plans.where", List.of(where)));
        if (!step.bases().isEmpty()) {
            UnorderedList bases = new UnorderedList();
            step.bases().forEach(basis -> bases.add(basis(words, basis)));
            parts.add(Layouts.close(new Strong(words.say("plans.basis")), bases));
        }
        return parts;
    }

    private static void list(PlanWords words, List<Component> parts, String key, List<Text> some) {
        if (!some.isEmpty()) {
            UnorderedList list = new UnorderedList();
            some.forEach(one -> list.add(new ListItem(words.say(one))));
            parts.add(Layouts.close(new Strong(words.say(key)), list));
        }
    }

    private static ListItem basis(PlanWords words, Basis basis) {
        ListItem item = new ListItem(
                basis.address().isEmpty() ? new Span(basis.citation()) : Links.away(basis.address(), basis.citation()));
        if (basis.toCheck()) {
            item.add(new Span(" " + words.say("plans.basis.check")));
        }
        return item;
    }
}
