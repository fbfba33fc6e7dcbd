package org.immerse.safeguarding.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Stats;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.safeguarding.internal.Desk;
import org.immerse.safeguarding.internal.domain.Todo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything that is looked at, with what needs work first. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.LIST,
        title = "safeguarding.title",
        menuTitle = "safeguarding.menu",
        icon = "lock",
        order = 160,
        roles = "CASEWORKER")
public final class ClearancesView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient UserSession session;
    private String show = "";

    /** The list of whoever is signed in. */
    @Activate
    public ClearancesView(@Reference Desk desk, @Reference UserSession session, @Reference Live live) {
        this.desk = desk;
        this.session = session;
        setId("safeguarding");
        addClassName("im-stack");
        live.follow(this, Set.of(Safeguarding.CHANGED), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse("");
        show();
    }

    private void show() {
        removeAll();
        List<Desk.Item> all = session.user().map(desk::all).orElse(List.of());
        add(new PageHeader(getTranslation("safeguarding.title"), getTranslation("safeguarding.lead")), stats(all));
        List<Desk.Item> shown = all.stream().filter(filter(show)).toList();
        if (shown.isEmpty()) {
            add(new EmptyState(getTranslation("safeguarding.none"), getTranslation("safeguarding.none.why")));
            return;
        }
        Worklist list = new Worklist();
        shown.forEach(item -> list.add("home", title(item), details(item), StateBadge.of(this, item.clearance())));
        add(new Card(list).flush());
    }

    private Stats stats(List<Desk.Item> all) {
        Stats stats = new Stats(getTranslation("safeguarding.numbers"));
        for (String name : List.of("", "work", "approve", "soon", "approved", "paused")) {
            stats.add(
                    all.stream().filter(filter(name)).count(),
                    getTranslation("safeguarding.show." + (name.isEmpty() ? "all" : name)),
                    name.isEmpty() ? Routes.LIST : Routes.LIST + "?show=" + name,
                    name.equals(show));
        }
        return stats;
    }

    private static Predicate<Desk.Item> filter(String name) {
        return switch (name) {
            case "work" -> item -> item.todo().isPresent();
            case "approve" ->
                item -> item.todo()
                        .filter(todo -> todo == Todo.APPROVE || todo == Todo.SECOND)
                        .isPresent();
            case "soon" ->
                item -> item.todo()
                        .filter(todo -> todo == Todo.ENDING || todo == Todo.LAPSED)
                        .isPresent();
            case "approved" -> item -> item.clearance().isApproved();
            case "paused" ->
                item -> item.todo().filter(todo -> todo == Todo.PAUSED).isPresent();
            default -> item -> true;
        };
    }

    private Component title(Desk.Item item) {
        return new Span(Links.to(
                Routes.clearance(item.kind().id(), item.clearance().subject()),
                desk.messages().text(item.title(), getLocale())));
    }

    private List<String> details(Desk.Item item) {
        List<String> lines = new ArrayList<>();
        lines.add(getTranslation(item.kind().id() + ".clearance"));
        item.todo()
                .ifPresent(todo -> lines.add(todo.due(item.clearance())
                        .map(day -> getTranslation(
                                "safeguarding.todo-by", getTranslation("safeguarding.todo." + todo.code()), day))
                        .orElseGet(() -> getTranslation("safeguarding.todo." + todo.code()))));
        return lines;
    }
}
