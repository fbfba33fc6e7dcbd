package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.immerse.api.module.HealthChecks;
import org.immerse.api.module.HealthChecks.Outcome;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.text.Text;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Strong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How the host and its modules stand: what to do first, then what is fine. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = "admin/health", title = "ui.health", icon = "pulse", order = 910, roles = "ADMINISTRATOR")
public final class HealthView extends Div implements ModuleView {
    private final HealthChecks checks;
    private final Background background;
    private final Clock clock;
    private final Div outcome = new Div();
    private final Button again = new Button();

    /** The checks of this host. */
    @Activate
    public HealthView(@Reference HealthChecks checks, @Reference Background background, @Reference Clock clock) {
        this.checks = checks;
        this.background = background;
        this.clock = clock;
        addClassName("im-compact");
        outcome.addClassName("im-stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        again.setText(getTranslation("ui.health.again"));
        again.setIcon(Icons.small("pulse"));
        again.addClickListener(click -> look());
        add(new PageHeader(getTranslation("ui.health"), getTranslation("ui.health.lead")).action(again), outcome);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        look();
    }

    private void look() {
        again.setEnabled(false);
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation("ui.health.looking")));
        background.run(this, checks::run, this::show);
    }

    private void show(List<Outcome> found) {
        again.setEnabled(true);
        outcome.removeAll();
        Paragraph when = new Paragraph(getTranslation("ui.health.looked", clock.instant()));
        when.addClassName("im-quiet");
        outcome.add(when, counts(found));
        List<Outcome> todo = found.stream()
                .filter(one -> one.result().level() != Level.GOOD)
                .sorted(Comparator.comparing((Outcome one) -> one.result().level())
                        .reversed())
                .toList();
        if (!todo.isEmpty()) {
            outcome.add(new Card(getTranslation("ui.health.todo"), list(todo)).flush());
        }
        outcome.add(new Card(
                        getTranslation("ui.health.fine"),
                        list(found.stream()
                                .filter(one -> one.result().level() == Level.GOOD)
                                .toList()))
                .flush());
    }

    private Div counts(List<Outcome> found) {
        Div counts = new Div();
        counts.addClassName("im-counts");
        for (Level level : List.of(Level.BAD, Level.WARNING, Level.GOOD)) {
            long count =
                    found.stream().filter(one -> one.result().level() == level).count();
            Span word = new Span(getTranslation("ui.health.count." + name(level)));
            word.addClassNames("im-state", dot(level));
            counts.add(new Div(new Strong(Long.toString(count)), word));
        }
        return counts;
    }

    private UnorderedList list(List<Outcome> outcomes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("im-health");
        outcomes.forEach(one -> list.add(line(one)));
        return list;
    }

    private ListItem line(Outcome one) {
        Level level = one.result().level();
        Span mark = new Span(Icons.of(
                switch (level) {
                    case GOOD -> "check";
                    case WARNING -> "alert";
                    case BAD -> "cross";
                }));
        mark.addClassName("mark");
        Span word = new Span(getTranslation("ui.health.count." + name(level)) + ": ");
        word.addClassName("im-vh");
        String finding = words(one.result().finding());
        String advice = words(one.result().advice());
        Div text = new Div(new H3(word, new Span(words(one.title()))), new Paragraph(finding));
        if (!advice.equals(finding)) {
            text.add(new Paragraph(advice));
        }
        ListItem item = new ListItem(mark, text);
        item.setId("check-" + one.id().replace('.', '-'));
        if (level != Level.GOOD) {
            item.addClassName(level == Level.BAD ? "bad" : "warn");
        }
        return item;
    }

    private String words(Text text) {
        return getTranslation(text.key(), text.arguments().toArray());
    }

    private static String name(Level level) {
        return switch (level) {
            case GOOD -> "good";
            case WARNING -> "warning";
            case BAD -> "bad";
        };
    }

    private static String dot(Level level) {
        return switch (level) {
            case GOOD -> "on";
            case WARNING -> "soon";
            case BAD -> "bad";
        };
    }
}
