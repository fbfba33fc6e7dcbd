package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immerse.api.directory.Provider;
import org.immerse.api.editing.Behind;
import org.immerse.api.freshness.Standing;
import org.immerse.api.module.Site;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Stats;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.LiveDirectory;
import org.immerse.directory.internal.Reviews;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.Returned;
import org.immerse.directory.internal.entry.State;
import org.immerse.directory.internal.persistence.ReviewTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The entries staff look after: where each stands, how fresh it is, and which translations are behind. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = DeskView.ROUTE,
        title = "directory.edit.desk.title",
        icon = "paper",
        order = 55,
        roles = {"PROVIDER", "ADMINISTRATOR"})
public final class DeskView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "services/desk";
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    private final transient Entries entries;
    private final transient Reviews reviews;
    private final transient Translations translations;
    private final transient LiveDirectory directory;
    private final transient UserSession session;
    private final transient Messages messages;
    private final transient Site site;
    private final Div head = Layouts.stack();
    private final TextField search = new TextField();
    private final Div list = Layouts.stack();
    private String filter = "all";
    private int shown = PAGE;

    private record Line(
            Entry entry,
            String title,
            String office,
            int behind,
            Optional<Standing> standing,
            Optional<Returned> returned) {
        boolean isOld() {
            return entry.published() > 0
                    && standing.filter(one -> one.level() != Standing.Level.FRESH)
                            .isPresent();
        }
    }

    /** The entries of whoever is signed in. */
    @Activate
    public DeskView(
            @Reference Entries entries,
            @Reference Reviews reviews,
            @Reference Translations translations,
            @Reference LiveDirectory directory,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Live live) {
        this.entries = entries;
        this.reviews = reviews;
        this.translations = translations;
        this.directory = directory;
        this.session = session;
        this.messages = messages;
        this.site = site;
        setId("directory-desk");
        addClassNames("im-stack", "im-compact");
        search.setId("desk-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        add(head, search, list);
        live.follow(this, Set.of(ReviewTables.MOVED, "directory.changed", "freshness.verified"), happened -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getLocation().getQueryParameters().getSingleParameter("show").orElse("all"));
    }

    /** Shows the entries a filter lets through. */
    void open(String chosen) {
        filter = filters().containsKey(chosen) ? chosen : "all";
        shown = PAGE;
        search.setLabel(say("search"));
        show();
    }

    private static Map<String, Predicate<Line>> filters() {
        Map<String, Predicate<Line>> filters = new LinkedHashMap<>();
        filters.put("all", line -> true);
        filters.put("draft", line -> line.entry().state() == State.DRAFT);
        filters.put("review", line -> line.entry().state() == State.REVIEW);
        filters.put("returned", line -> line.returned().isPresent());
        filters.put("behind", line -> line.behind() > 0);
        filters.put("old", Line::isOld);
        return filters;
    }

    private void show() {
        session.user().ifPresent(this::show);
    }

    private void show(User user) {
        List<Line> all = lines(user);
        head.removeAll();
        head.add(header(user, all), stats(all));
        list.removeAll();
        List<Line> wanted = all.stream()
                .filter(filters().getOrDefault(filter, line -> true))
                .filter(this::isSearched)
                .toList();
        if (wanted.isEmpty()) {
            list.add(empty(all));
            return;
        }
        Worklist rows = new Worklist();
        wanted.stream().limit(shown).forEach(line -> add(rows, line));
        list.add(new Card(say("list"), rows).flush());
        if (wanted.size() > shown) {
            list.add(new Button(say("more", wanted.size() - shown), click -> {
                shown += PAGE;
                show();
            }));
        }
    }

    private List<Line> lines(User user) {
        Locale reader = getLocale();
        List<Entry> own = entries.of(user);
        Map<String, List<Behind>> behind = translations.behind(own);
        Map<String, Returned> returned = reviews.reasons();
        return own.stream()
                .map(entry -> new Line(
                        entry,
                        entry.content().name().in(reader),
                        entries.provider(entry.content().owner())
                                .map(Provider::name)
                                .map(name -> name.in(reader))
                                .orElse(""),
                        behind.getOrDefault(entry.content().key(), List.of()).size(),
                        directory.standing(entry.kind(), entry.id()),
                        Optional.ofNullable(returned.get(entry.content().key()))))
                .sorted(Comparator.comparing(Line::title))
                .toList();
    }

    private PageHeader header(User user, List<Line> all) {
        PageHeader header = new PageHeader(say("title"), say("lead"));
        Div begin = Layouts.row();
        if (user.is(Role.ADMINISTRATOR)) {
            begin.add(Links.button(EditView.path(EntryKind.PROVIDER, EditView.NEW), say("new.provider")));
        }
        if (all.stream().anyMatch(line -> line.entry().kind() == EntryKind.PROVIDER)) {
            begin.add(Links.button(EditView.path(EntryKind.SERVICE, EditView.NEW), say("new.service")));
        }
        return header.action(begin);
    }

    private Stats stats(List<Line> all) {
        Stats stats = new Stats(say("stats"));
        filters()
                .forEach((name, lets) -> stats.add(
                        all.stream().filter(lets).count(),
                        say("show." + name),
                        ROUTE + "?show=" + name,
                        name.equals(filter)));
        return stats;
    }

    private boolean isSearched(Line line) {
        String words = search.getValue().strip().toLowerCase(getLocale());
        return words.isEmpty()
                || Stream.concat(
                                Stream.of(line.office(), line.entry().id()),
                                line.entry().content().name().byLanguage().values().stream())
                        .anyMatch(text -> text.toLowerCase(getLocale()).contains(words));
    }

    private void add(Worklist rows, Line line) {
        Entry entry = line.entry();
        List<String> details = new ArrayList<>();
        if (entry.kind() == EntryKind.SERVICE) {
            details.add(line.office());
        }
        line.returned().ifPresent(returned -> details.add(say("returned", returned.excerpt())));
        line.standing()
                .map(standing -> StandingLine.words(entry.kind(), standing, site.zone()))
                .ifPresent(words -> details.add(messages.text(words, getLocale())));
        if (line.behind() > 0) {
            details.add(say("behind", line.behind()));
        }
        rows.add(
                entry.kind() == EntryKind.SERVICE ? "paper" : "users",
                Links.to(EditView.path(entry.kind(), entry.id()), line.title()),
                details,
                StandingLine.badge(messages, getLocale(), entry.state()));
    }

    private EmptyState empty(List<Line> all) {
        return all.isEmpty()
                ? new EmptyState(say("none.title"), say("none.why"))
                : new EmptyState(say("empty.title"), say("empty.why"))
                        .tryThis("eye", say("show.everything"), say("show.everything.text"), ROUTE);
    }

    private String say(String key, Object... arguments) {
        return messages.text("directory.edit.desk." + key, getLocale(), arguments);
    }
}
