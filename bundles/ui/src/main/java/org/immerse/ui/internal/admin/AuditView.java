package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.AuditLog.Entry;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who did what: filters in the address, page by page, and as a file. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = AuditView.ROUTE, title = "ui.audit", icon = "eye", order = 940, roles = "ADMINISTRATOR")
public final class AuditView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "admin/audit";
    private static final int PAGE = 50;
    private static final int MOST_IN_FILE = 100_000;

    private final AuditLog audit;
    private final TextField actor = new TextField();
    private final TextField action = new TextField();
    private final Div found = new Div();
    private Pager pager = new Pager(ROUTE, 0, PAGE);

    /** The audit log of this site. */
    @Activate
    public AuditView(@Reference AuditLog audit) {
        this.audit = audit;
        addClassName("im-compact");
        actor.setLabel(getTranslation("ui.audit.actor"));
        action.setLabel(getTranslation("ui.audit.action"));
        action.addClassName("im-ltr");
        Button filter = new Button(getTranslation("ui.audit.filter"), Icons.small("filter"), click -> apply());
        filter.addClickShortcut(Key.ENTER);
        Div filters = Layouts.row(actor, action, filter);
        filters.addClassName("im-end");
        Anchor file = new Anchor(DownloadHandler.fromInputStream(event -> file()), "");
        file.add(Icons.small("download"), new Span(getTranslation("ui.csv")));
        file.addClassName("im-btn");
        add(new PageHeader(getTranslation("ui.audit"), getTranslation("ui.audit.lead")).action(file), filters, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pager = Pager.of(ROUTE, event.getLocation().getQueryParameters(), PAGE);
        actor.setValue(pager.parameter("actor"));
        action.setValue(pager.parameter("action"));
        draw();
    }

    private void apply() {
        Pager.open(pager.address(
                0,
                "actor",
                actor.getValue().strip(),
                "action",
                action.getValue().strip()));
    }

    private void draw() {
        List<Entry> page = audit.entries(pager.parameter("actor"), pager.parameter("action"), pager.offset(), PAGE + 1);
        found.removeAll();
        if (page.isEmpty()) {
            found.add(new EmptyState(getTranslation("ui.audit.none"), getTranslation("ui.audit.none.text")));
            return;
        }
        DataTable table = new DataTable(
                getTranslation("ui.audit"),
                List.of(
                        getTranslation("ui.audit.when"),
                        getTranslation("ui.audit.actor"),
                        getTranslation("ui.audit.action"),
                        getTranslation("ui.audit.subject"),
                        getTranslation("ui.audit.details")));
        page.stream().limit(PAGE).forEach(entry -> table.row(row(entry)));
        found.add(
                new Card(table).flush(),
                pager.links(
                        page.size() > PAGE, "actor", pager.parameter("actor"), "action", pager.parameter("action")));
    }

    private List<Component> row(Entry entry) {
        Span when = new Span(getTranslation("text.verbatim", entry.when()));
        return List.of(when, ltr(entry.actor()), ltr(entry.action()), ltr(entry.subject()), ltr(details(entry)));
    }

    private DownloadResponse file() {
        List<Entry> entries = audit.entries(pager.parameter("actor"), pager.parameter("action"), 0, MOST_IN_FILE);
        Csv csv = new Csv().line("when", "actor", "action", "subject", "details");
        entries.forEach(entry ->
                csv.line(entry.when().toString(), entry.actor(), entry.action(), entry.subject(), details(entry)));
        byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), "audit.csv", "text/csv", bytes.length);
    }

    private static Span ltr(String words) {
        Span span = new Span(words);
        span.addClassName("im-ltr");
        return span;
    }

    private static String details(Entry entry) {
        return new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + " " + detail.getValue())
                        .collect(Collectors.joining(", "));
    }
}
