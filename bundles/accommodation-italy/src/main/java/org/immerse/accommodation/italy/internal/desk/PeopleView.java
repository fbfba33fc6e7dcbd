package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Stats;
import org.immerse.api.ui.kit.Worklist;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The young people a coordinator cares for: searched by name or pseudonym, filtered by where they stand. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PeopleView.ROUTE,
        title = "accommodation-italy.desk.people",
        menuTitle = "accommodation-italy.desk.people.menu",
        icon = "users",
        order = 110,
        roles = "CASEWORKER")
public final class PeopleView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/people";
    private static final String SHOW = "show";
    private static final int SOON = 90;
    private static final long serialVersionUID = 1L;
    private final transient CareRegister care;
    private final transient DeskSight sight;
    private final transient UserSession session;
    private final transient DeskWords words;
    private final TextField search = new TextField();
    private final Div list = Layouts.stack();
    private final Div head = Layouts.stack();
    private String shown = "";

    /** The people of whoever is signed in. */
    @Activate
    public PeopleView(
            @Reference CareRegister care,
            @Reference DeskSight sight,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Live live) {
        this.care = care;
        this.sight = sight;
        this.session = session;
        this.words = new DeskWords(messages, getLocale());
        setId("accommodation-italy-people");
        addClassName("im-stack");
        search.setLabel(getTranslation("accommodation-italy.desk.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.setId("accommodation-italy-search");
        live.follow(this, Set.of(CareRegister.CHANGED, Placements.CHANGED), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getLocation().getQueryParameters().getSingleParameter(SHOW).orElse(""));
    }

    /** Shows those of a filter; empty for all. */
    void open(String filter) {
        shown = filter;
        removeAll();
        add(
                new PageHeader(
                                getTranslation("accommodation-italy.desk.people"),
                                getTranslation("accommodation-italy.desk.people.lead"))
                        .action(Links.button(RegisterView.ROUTE, getTranslation("accommodation-italy.desk.register"))),
                head,
                search,
                list);
        show();
    }

    private void show() {
        head.removeAll();
        list.removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        List<DeskSight.Row> all = sight.rows(staff, DeskSight.COORDINATE, care.inCareOf(staff));
        List<DeskSight.Row> some =
                chosen(all).filter(row -> row.answersTo(search.getValue())).toList();
        head.add(stats(all));
        search.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            list.add(new EmptyState(
                            getTranslation("accommodation-italy.desk.people.none"),
                            getTranslation("accommodation-italy.desk.people.none-why"))
                    .tryThis(
                            "plus",
                            getTranslation("accommodation-italy.desk.register"),
                            getTranslation("accommodation-italy.desk.register.lead"),
                            RegisterView.ROUTE));
            return;
        }
        if (some.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("accommodation-italy.desk.people.not-found"),
                    getTranslation("accommodation-italy.desk.people.not-found-why")));
            return;
        }
        Worklist rows = new Worklist();
        some.forEach(row -> rows.add("user", title(row), List.of(words.knownAs(row)), words.days(row)));
        list.add(new Card(getTranslation("accommodation-italy.desk.people.count", some.size()), rows), file(some));
    }

    private Stats stats(List<DeskSight.Row> all) {
        Stats stats = new Stats(getTranslation("accommodation-italy.desk.filter"));
        for (String filter : List.of("", "soon", "waiting", "way", "living")) {
            long number = all.stream().filter(row -> fits(row, filter)).count();
            stats.add(
                    number,
                    getTranslation("accommodation-italy.desk.filter." + (filter.isEmpty() ? "all" : filter)),
                    ROUTE + (filter.isEmpty() ? "" : "?" + SHOW + "=" + filter),
                    filter.equals(shown));
        }
        return stats;
    }

    private Stream<DeskSight.Row> chosen(List<DeskSight.Row> all) {
        return all.stream().filter(row -> fits(row, shown));
    }

    private static boolean fits(DeskSight.Row row, String filter) {
        return switch (filter) {
            case "soon" -> row.daysTo18().orElse(Long.MAX_VALUE) <= SOON;
            case "waiting" -> row.status().isBefore();
            case "living" -> row.status() == PersonStatus.LIVING;
            case "way" -> !row.status().isBefore() && row.status() != PersonStatus.LIVING;
            default -> true;
        };
    }

    private Span title(DeskSight.Row row) {
        Anchor link = Links.to(PersonView.ROUTE + "/" + row.person(), row.name());
        link.getStyle().set("padding-block", "var(--im-1)");
        Span title = new Span(
                link, new BadgeWord(words.status(row.status()), row.status().tone()));
        title.addClassName("im-row");
        return title;
    }

    private Anchor file(List<DeskSight.Row> some) {
        List<String> heads = Stream.of("name", "pseudonym", "status", "age", "days", "town", "from")
                .map(column -> getTranslation("accommodation-italy.desk.column." + column))
                .toList();
        byte[] bytes = PeopleFile.of(heads, some, words::status).getBytes(StandardCharsets.UTF_8);
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "people.csv", "text/csv;charset=utf-8", bytes.length)),
                "");
        file.add(Icons.small("download"), new Span(getTranslation("accommodation-italy.desk.file")));
        file.addClassName("im-btn");
        return file;
    }
}
