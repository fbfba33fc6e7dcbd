package org.immerse.worklist.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Stats;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.api.work.WorkItem;
import org.immerse.worklist.internal.Agenda;
import org.immerse.worklist.internal.When;
import org.immerse.worklist.internal.WorkDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What waits for whoever is signed in, by how soon it has to be done; can be narrowed to one kind. Follows live. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = WorklistView.ROUTE,
        title = "worklist.title",
        menuTitle = "worklist.menu",
        icon = "check",
        order = 50,
        roles = {"CASEWORKER", "PROVIDER", "GUARDIAN", "EMPLOYER", "ADMINISTRATOR"})
public final class WorklistView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "worklist";
    private static final String FILE = "worklist.csv";
    private static final long serialVersionUID = 1L;
    private final transient WorkDesk desk;
    private final transient UserSession session;
    private final transient Messages messages;
    private final Div head = Layouts.stack();
    private final Div groups = Layouts.stack();
    private final Select<String> kinds = new Select<>();
    private String kind = "";
    private String when = "";
    private transient List<String> offered = List.of();

    /** The work of whoever is signed in. */
    @Activate
    public WorklistView(
            @Reference WorkDesk desk,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.desk = desk;
        this.session = session;
        this.messages = messages;
        setId("worklist");
        addClassNames("im-stack", "im-compact");
        kinds.setId("worklist-kind");
        kinds.setLabel(getTranslation("worklist.filter"));
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue());
            }
        });
        add(head, kinds, groups);
        live.follow(this, desk.topics(), happened -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        kind = query.getSingleParameter("kind").orElse("");
        when = query.getSingleParameter("when").flatMap(When::of).map(When::key).orElse("");
        show();
    }

    private void show() {
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        WorkWords words = new WorkWords(messages, getLocale());
        Agenda all = desk.agenda(staff);
        Agenda wanted = all.ofKind(kind);
        drawHead(staff, words, all, wanted);
        offerKinds(words, all);
        groups.removeAll();
        if (wanted.items().isEmpty()) {
            groups.add(new EmptyState(getTranslation("worklist.empty.title"), getTranslation("worklist.empty.why")));
        }
        for (When one : When.values()) {
            List<WorkItem> items = wanted.at(one);
            if (!items.isEmpty() && (when.isEmpty() || when.equals(one.key()))) {
                groups.add(new Card(getTranslation("worklist.when." + one.key()), list(words, items, wanted)).flush());
            }
        }
    }

    private void drawHead(User staff, WorkWords words, Agenda all, Agenda wanted) {
        head.removeAll();
        head.add(new PageHeader(
                        words.today(all.today()),
                        getTranslation("worklist.lead", all.items().size(), all.urgent()))
                .action(FileLink.csv(
                        getTranslation("worklist.csv"),
                        FILE,
                        () -> words.table(desk.agenda(staff).ofKind(kind)))));
        if (!all.complete()) {
            head.add(new Callout(Tone.WARNING, getTranslation("worklist.incomplete")));
        }
        Stats stats = new Stats(getTranslation("worklist.stats"));
        for (When one : When.values()) {
            boolean chosen = when.equals(one.key());
            stats.add(
                    wanted.at(one).size(),
                    getTranslation("worklist.when." + one.key()),
                    address(kind, chosen ? "" : one.key()),
                    chosen);
        }
        head.add(stats);
    }

    private void offerKinds(WorkWords words, Agenda all) {
        Map<String, Integer> counted = all.kinds();
        List<String> now = new ArrayList<>(List.of(""));
        now.addAll(counted.keySet());
        if (!now.contains(kind)) {
            now.add(kind);
        }
        kinds.setVisible(now.size() > 2 || !kind.isEmpty());
        kinds.setItemLabelGenerator(one -> one.isEmpty()
                ? getTranslation("worklist.filter.all", all.items().size())
                : getTranslation("worklist.filter.one", words.kind(one), counted.getOrDefault(one, 0)));
        if (!now.equals(offered)) {
            offered = now;
            kinds.setItems(now);
        } else {
            kinds.getDataProvider().refreshAll();
        }
        kinds.setValue(kind);
    }

    private Worklist list(WorkWords words, List<WorkItem> items, Agenda agenda) {
        Worklist list = new Worklist();
        items.forEach(item -> list.add(
                desk.icon(item.kind()),
                Links.to(item.link(), words.say(item.title())),
                List.of(words.say(item.detail()), words.kind(item.kind())),
                side(words, item, agenda)));
        return list;
    }

    private Component side(WorkWords words, WorkItem item, Agenda agenda) {
        Div side = Layouts.row();
        if (item.urgent()) {
            side.add(new BadgeWord(getTranslation("worklist.urgent"), Tone.ERROR).icon("alert"));
        }
        String due = words.due(item, agenda.today());
        Optional<Tone> tone = switch (When.of(item, agenda.today())) {
            case LATE -> Optional.of(Tone.ERROR);
            case TODAY -> Optional.of(Tone.WARNING);
            case WEEK, LATER -> Optional.empty();
        };
        if (!due.isEmpty()) {
            side.add(tone.<Component>map(some -> new BadgeWord(due, some)).orElseGet(() -> quiet(due)));
        }
        return side;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassNames("im-quiet", "im-nowrap");
        return quiet;
    }

    private void open(String chosen) {
        Map<String, String> query = when.isEmpty() ? Map.of("kind", chosen) : Map.of("kind", chosen, "when", when);
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(query));
    }

    private static String address(String kind, String when) {
        QueryParameters query = QueryParameters.empty();
        if (!kind.isEmpty()) {
            query = query.merging("kind", kind);
        }
        if (!when.isEmpty()) {
            query = query.merging("when", when);
        }
        String parameters = query.getQueryString();
        return parameters.isEmpty() ? ROUTE : ROUTE + "?" + parameters;
    }
}
