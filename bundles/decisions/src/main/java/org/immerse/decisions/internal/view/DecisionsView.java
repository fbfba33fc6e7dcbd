package org.immerse.decisions.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.ChainReport;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.AuditLog;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The decision log: filters in the address, page by page, as a file, and the check of the whole chain. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = DecisionsView.ROUTE,
        title = "decisions.title",
        icon = "users",
        order = 945,
        roles = "ADMINISTRATOR")
public final class DecisionsView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "decisions";
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;
    private static final int MOST_IN_FILE = 100_000;
    private static final int AT_ONCE = 1000;

    private final transient DecisionLog log;
    private final transient DecisionWords words;
    private final transient Accounts accounts;
    private final transient AuditLog audit;
    private final transient UserSession session;
    private final TextField person = new TextField();
    private final TextField actor = new TextField();
    private final TextField offer = new TextField();
    private final TextField kind = new TextField();
    private final Div chain = new Div();
    private final Div found = Layouts.stack();
    private transient ListQuery query = new ListQuery("", "", "", "", 0);

    /** The decision log of this site. */
    @Activate
    public DecisionsView(
            @Reference DecisionLog log,
            @Reference DecisionWords words,
            @Reference Accounts accounts,
            @Reference AuditLog audit,
            @Reference UserSession session) {
        this.log = log;
        this.words = words;
        this.accounts = accounts;
        this.audit = audit;
        this.session = session;
        setId("decisions");
        addClassNames("im-compact", "im-stack");
        Button verify = new Button(getTranslation("decisions.verify"), Icons.small("check"), click -> verify());
        verify.setId("decisions-verify");
        chain.getElement().setAttribute("role", "status");
        PageHeader header = new PageHeader(getTranslation("decisions.title"), getTranslation("decisions.lead"));
        header.action(Layouts.row(verify, file()));
        add(header, chain, filters(), found);
    }

    private Div filters() {
        person.setLabel(getTranslation("decisions.filter.person"));
        actor.setLabel(getTranslation("decisions.filter.actor"));
        offer.setLabel(getTranslation("decisions.filter.offer"));
        kind.setLabel(getTranslation("decisions.filter.kind"));
        List.of(offer, kind).forEach(field -> field.addClassName("im-ltr"));
        Button filter = new Button(getTranslation("decisions.filter.go"), Icons.small("filter"), click -> open());
        filter.addClickShortcut(Key.ENTER);
        Div filters = Layouts.row(person, actor, offer, kind, filter);
        filters.addClassName("im-end");
        return filters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = ListQuery.of(event.getLocation().getQueryParameters());
        person.setValue(query.person());
        actor.setValue(query.actor());
        offer.setValue(query.offer());
        kind.setValue(query.kind());
        draw();
    }

    private void open() {
        String address = new ListQuery(
                        person.getValue().strip(),
                        actor.getValue().strip(),
                        offer.getValue().strip(),
                        kind.getValue().strip(),
                        0)
                .address(ROUTE, 0);
        int mark = address.indexOf('?');
        UI page = UI.getCurrent();
        if (mark < 0) {
            page.navigate(ROUTE);
        } else {
            page.navigate(ROUTE, QueryParameters.fromString(address.substring(mark + 1)));
        }
    }

    private void draw() {
        found.removeAll();
        Optional<String> unknown = query.unknown(accounts);
        if (unknown.isPresent()) {
            found.add(new Callout(Tone.WARNING, getTranslation("decisions.filter.unknown", unknown.get())));
            return;
        }
        List<LoggedDecision> page = log.find(query.filter(accounts), query.page() * PAGE, PAGE + 1);
        if (page.isEmpty()) {
            found.add(new EmptyState(getTranslation("decisions.none"), getTranslation("decisions.none.why")));
            return;
        }
        DataTable table = new DataTable(
                getTranslation("decisions.title"),
                List.of(
                        getTranslation("decisions.what"),
                        getTranslation("decisions.about"),
                        getTranslation("decisions.by"),
                        getTranslation("decisions.result"),
                        getTranslation("decisions.when")));
        page.stream().limit(PAGE).forEach(entry -> table.row(row(entry)));
        found.add(new Card(table).flush(), pages(page.size() > PAGE));
    }

    private List<Component> row(LoggedDecision entry) {
        Map<String, String> people = log.accounts(entry.id());
        return List.of(
                Links.to(DecisionView.ROUTE + "/" + entry.id(), words.kind(entry.decision(), getLocale())),
                new Span(entry.decision().about()),
                new Span(words.actor(entry, people, getLocale())),
                new Span(words.result(entry.decision(), getLocale())),
                new Span(getTranslation("text.verbatim", entry.recorded())));
    }

    private Nav pages(boolean more) {
        Nav nav = new Nav();
        nav.addClassName("im-row");
        nav.setAriaLabel(getTranslation("decisions.pages"));
        if (query.page() > 0) {
            nav.add(Links.button(query.address(ROUTE, query.page() - 1), getTranslation("decisions.pages.before")));
        }
        if (more) {
            nav.add(Links.button(query.address(ROUTE, query.page() + 1), getTranslation("decisions.pages.next")));
        }
        nav.setVisible(query.page() > 0 || more);
        return nav;
    }

    private void verify() {
        ChainReport report = log.verify();
        session.user()
                .ifPresent(user -> audit.record(
                        user,
                        "decisions.verify",
                        ROUTE,
                        Map.of("hash", report.hash(), "last", Long.toString(report.last()))));
        chain.removeAll();
        if (report.brokenAt().isPresent()) {
            chain.add(new Callout(
                    Tone.ERROR,
                    getTranslation("decisions.verify.broken", report.brokenAt().getAsLong())));
        } else if (report.last() == 0) {
            chain.add(new Callout(Tone.PLAIN, getTranslation("decisions.verify.empty")));
        } else {
            Span hash = new Span(report.hash());
            hash.addClassName("im-ltr");
            hash.getStyle().set("overflow-wrap", "anywhere");
            chain.add(new Callout(
                    Tone.OK,
                    new Paragraph(getTranslation("decisions.verify.intact", report.first(), report.last())),
                    hash));
        }
    }

    private Anchor file() {
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = DecisionsTable.of(all()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "decisions.csv", "text/csv;charset=utf-8", bytes.length);
                }),
                "");
        file.add(Icons.small("download"), new Span(getTranslation("decisions.csv")));
        file.addClassName("im-btn");
        return file;
    }

    private List<LoggedDecision> all() {
        DecisionFilter filter = query.filter(accounts);
        List<LoggedDecision> all = new ArrayList<>();
        List<LoggedDecision> some = log.find(filter, 0, AT_ONCE);
        while (!some.isEmpty() && all.size() < MOST_IN_FILE) {
            all.addAll(some);
            some = log.find(filter, all.size(), AT_ONCE);
        }
        return all;
    }
}
