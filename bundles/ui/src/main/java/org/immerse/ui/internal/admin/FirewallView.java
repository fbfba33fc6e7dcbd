package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Firewall.Rule;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The firewall as it stands: which task sees which field of a person, and how much of it. Read only. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = "admin/firewall", title = "ui.firewall", icon = "lock", order = 950, roles = "ADMINISTRATOR")
public final class FirewallView extends Div implements ModuleView {
    private final Firewall firewall;
    private final Messages messages;
    private final TextField search = new TextField();
    private final Div found = new Div();

    /** The table of this host. */
    @Activate
    public FirewallView(@Reference Firewall firewall, @Reference Messages messages) {
        this.firewall = firewall;
        this.messages = messages;
        addClassName("im-compact");
        search.setLabel(getTranslation("ui.firewall.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw());
        add(
                new PageHeader(getTranslation("ui.firewall"), getTranslation("ui.firewall.lead")),
                new HiddenNote(getTranslation("ui.firewall.rest")),
                Layouts.stack(search),
                found);
        draw();
    }

    private void draw() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Rule> rules = firewall.rules().stream()
                .filter(rule -> (rule.task() + " " + rule.field())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        found.removeAll();
        if (rules.isEmpty()) {
            found.add(new EmptyState(getTranslation("ui.firewall.none"), getTranslation("ui.firewall.none.text")));
            return;
        }
        DataTable table = new DataTable(
                getTranslation("ui.firewall"),
                List.of(
                        getTranslation("ui.firewall.task"),
                        getTranslation("ui.firewall.field"),
                        getTranslation("ui.firewall.sees")));
        rules.forEach(rule -> table.row(List.of(task(rule), ltr(rule.field()), badge(rule.visibility()))));
        found.add(new Card(table).flush());
    }

    /** The task in words where its module gives any, and its name. */
    private Div task(Rule rule) {
        Div cell = new Div(ltr(rule.task()));
        String key = rule.task() + ".task";
        if (messages.has(key)) {
            Span words = new Span(getTranslation(key));
            words.addClassNames("im-quiet", "im-block");
            cell.add(words);
        }
        return cell;
    }

    private BadgeWord badge(Visibility visibility) {
        String words = getTranslation("ui.firewall." + visibility.name().toLowerCase(Locale.ROOT));
        return switch (visibility) {
            case SHOWN -> new BadgeWord(words, Tone.OK).icon("eye");
            case COARSE -> new BadgeWord(words, Tone.WARNING);
            case HIDDEN -> new BadgeWord(words, Tone.PLAIN).icon("lock");
        };
    }

    private static Span ltr(String words) {
        Span span = new Span(words);
        span.addClassName("im-ltr");
        return span;
    }
}
