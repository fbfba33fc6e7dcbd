package org.immerse.accommodation.italy.internal.living;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immerse.accommodation.italy.internal.placement.Cause;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How stays came out: still there after 30, 90 and 180 days, and why they ended; nothing that could be about somebody. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = OutcomesView.ROUTE,
        title = "accommodation-italy.living.outcomes",
        menuTitle = "accommodation-italy.living.outcomes.menu",
        icon = "pulse",
        order = 480,
        roles = {"CASEWORKER", "ADMINISTRATOR"})
public final class OutcomesView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/outcomes";
    private static final String KEY = "accommodation-italy.living.outcomes.";
    private static final String FILE = "outcomes.csv";
    private static final long serialVersionUID = 1L;
    private final transient Outcomes outcomes;
    private final transient Messages messages;

    /** Figures of this site. */
    @Activate
    public OutcomesView(@Reference Outcomes outcomes, @Reference Messages messages) {
        this.outcomes = outcomes;
        this.messages = messages;
        setId("accommodation-italy-outcomes");
        addClassName("im-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Cohort> cohorts = outcomes.cohorts();
        Locale reader = getLocale();
        add(new PageHeader(
                        getTranslation("accommodation-italy.living.outcomes"),
                        getTranslation(KEY + "lead", Cohort.LEAST))
                .action(FileLink.csv(getTranslation(KEY + "csv"), FILE, () -> table(outcomes.cohorts(), reader))));
        if (cohorts.isEmpty()) {
            add(new EmptyState(getTranslation(KEY + "empty"), getTranslation(KEY + "empty.why")));
        } else {
            DataTable table = new DataTable(
                    getTranslation("accommodation-italy.living.outcomes"),
                    table(cohorts, reader).getFirst());
            table(cohorts, reader).stream().skip(1).forEach(row -> table.words(row.toArray(String[]::new)));
            add(new Card(table).flush());
        }
        add(method());
    }

    private Card method() {
        UnorderedList rules = new UnorderedList();
        for (String rule : List.of("half-years", "order", "causes")) {
            rules.add(new ListItem(getTranslation(KEY + "method." + rule, Cohort.LEAST)));
        }
        return new Card(
                        getTranslation(KEY + "method"),
                        new Paragraph(getTranslation(KEY + "method.lead", Cohort.LEAST)),
                        rules)
                .stacked();
    }

    /** The figures with a head, for the page and for the file. */
    private List<List<String>> table(List<Cohort> cohorts, Locale reader) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(messages.text(KEY + "half-year", reader));
        head.add(messages.text(KEY + "moved-in", reader));
        Cohort.DAYS.forEach(days -> head.add(messages.text(KEY + "after", reader, days)));
        for (Cause cause : Cause.values()) {
            head.add(messages.text(
                    KEY + "left",
                    reader,
                    messages.text("accommodation-italy.placement.cause." + cause.code(), reader)));
        }
        head.add(messages.text(KEY + "left.others", reader));
        rows.add(head);
        cohorts.forEach(cohort -> rows.add(row(cohort, reader)));
        return rows;
    }

    private List<String> row(Cohort cohort, Locale reader) {
        String hidden = messages.text(KEY + "hidden", reader);
        String early = messages.text(KEY + "early", reader);
        List<String> row = new ArrayList<>();
        row.add(messages.text(KEY + "period", reader, cohort.from(), cohort.to()));
        row.add(number(cohort.movedIn(), hidden));
        Cohort.DAYS.forEach(days ->
                row.add(cohort.after(days).map(there -> number(there, hidden)).orElse(early)));
        boolean over = cohort.after(Cohort.DAYS.getLast()).isPresent();
        for (Cause cause : Cause.values()) {
            row.add(Optional.ofNullable(cohort.causes().get(cause))
                    .map(count -> Integer.toString(count))
                    .orElse(over ? "–" : early));
        }
        row.add(over ? number(cohort.otherCauses(), hidden) : early);
        return row;
    }

    private static String number(OptionalInt number, String hidden) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : hidden;
    }
}
