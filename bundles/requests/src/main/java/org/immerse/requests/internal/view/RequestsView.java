package org.immerse.requests.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My requests: what is open and what has ended, each with where it stands and what happens next. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = RequestsView.ROUTE,
        title = "requests.title",
        menuTitle = "requests.menu",
        icon = "chat",
        order = 700,
        roles = {"NEWCOMER", "EMPLOYER", "PROVIDER", "CASEWORKER"})
public final class RequestsView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "requests";
    private static final long serialVersionUID = 1L;
    private final transient Requests requests;
    private final transient UserSession session;
    private final transient Sight sight;

    /** The requests of whoever is signed in. */
    @Activate
    public RequestsView(
            @Reference Requests requests,
            @Reference UserSession session,
            @Reference Sight sight,
            @Reference Live live) {
        this.requests = requests;
        this.session = session;
        this.sight = sight;
        setId("requests");
        addClassName("im-stack");
        live.follow(this, Set.of("requests.changed"), event -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User reader) {
        add(new PageHeader(getTranslation("requests.title"), getTranslation("requests.lead")));
        List<Request> all = requests.of(reader);
        List<Request> open =
                all.stream().filter(request -> !request.status().isFinal()).toList();
        List<Request> ended =
                all.stream().filter(request -> request.status().isFinal()).toList();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("requests.empty.title"), getTranslation("requests.empty.why"))
                    .tryThis(
                            "search",
                            getTranslation("requests.empty.try"),
                            getTranslation("requests.empty.brings"),
                            ""));
        }
        if (!open.isEmpty()) {
            add(new Card(getTranslation("requests.open"), list(reader, open)));
        }
        if (!ended.isEmpty()) {
            add(new Card(getTranslation("requests.ended"), list(reader, ended)));
        }
    }

    private Worklist list(User reader, List<Request> some) {
        Worklist list = new Worklist();
        some.forEach(request -> {
            List<String> details = new ArrayList<>();
            details.add(getTranslation(
                    "requests.with", sight.kind(request, getLocale()), sight.other(reader, request, getLocale())));
            details.add(sight.next(reader, request, getLocale()));
            sight.waiting(reader, request, getLocale()).ifPresent(details::add);
            list.add("chat", title(request), details, getTranslation("requests.when", request.changed()));
        });
        return list;
    }

    private Span title(Request request) {
        Anchor link = Links.to(RequestView.ROUTE + "/" + request.id(), sight.subject(request, getLocale()));
        link.getStyle().set("padding-block", "var(--im-1)");
        Span title = new Span(link, new BadgeWord(sight.status(request, getLocale()), StatusTone.of(request.status())));
        title.addClassName("im-row");
        if (request.unread() > 0) {
            title.add(new BadgeWord(getTranslation("requests.unread", request.unread()), Tone.WARNING));
        }
        return title;
    }
}
