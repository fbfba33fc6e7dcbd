package org.immerse.requests.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.immerse.api.request.InboxItem;
import org.immerse.api.request.Request;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
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
import org.immerse.requests.internal.Inbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My requests: what is open and what has ended, each with where it stands and what happens next. Follows live. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
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
    private final transient Inbox inbox;

    /** The requests of whoever is signed in. */
    @Activate
    public RequestsView(
            @Reference Requests requests,
            @Reference UserSession session,
            @Reference Sight sight,
            @Reference Inbox inbox,
            @Reference Live live) {
        this.requests = requests;
        this.session = session;
        this.sight = sight;
        this.inbox = inbox;
        setId("requests");
        addClassName("im-stack");
        live.follow(this, inbox.topics(), event -> show());
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
        List<Line> all = new ArrayList<>();
        requests.of(reader).forEach(request -> all.add(line(reader, request)));
        inbox.items(reader).forEach(item -> all.add(line(item)));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("requests.empty.title"), getTranslation("requests.empty.why"))
                    .tryThis(
                            "search",
                            getTranslation("requests.empty.try"),
                            getTranslation("requests.empty.brings"),
                            ""));
        }
        list("requests.open", all.stream().filter(line -> !line.ended()));
        list("requests.ended", all.stream().filter(Line::ended));
    }

    /** One line of the inbox. */
    private record Line(Component title, List<String> details, boolean ended, Instant changed) {}

    private void list(String title, Stream<Line> some) {
        Worklist list = new Worklist();
        some.sorted(Comparator.comparing(Line::changed).reversed())
                .forEach(line -> list.add(
                        "chat", line.title(), line.details(), getTranslation("requests.when", line.changed())));
        if (list.getComponentCount() > 0) {
            add(new Card(getTranslation(title), list));
        }
    }

    private Line line(User reader, Request request) {
        List<String> details = new ArrayList<>();
        details.add(getTranslation(
                "requests.with", sight.kind(request, getLocale()), sight.other(reader, request, getLocale())));
        details.add(sight.next(reader, request, getLocale()));
        sight.waiting(reader, request, getLocale()).ifPresent(details::add);
        return new Line(title(request), details, request.status().isFinal(), request.changed());
    }

    private Line line(InboxItem item) {
        Span title = title(
                item.path(),
                words(item.title()),
                new BadgeWord(words(item.status()), item.ended() ? Tone.PLAIN : Tone.ACCENT));
        if (item.waits()) {
            title.add(new BadgeWord(getTranslation("requests.waits"), Tone.WARNING));
        }
        return new Line(title, List.of(words(item.detail())), item.ended(), item.changed());
    }

    private String words(Text text) {
        return getTranslation(text.key(), text.arguments().toArray());
    }

    private Span title(Request request) {
        Span title = title(
                RequestView.ROUTE + "/" + request.id(),
                sight.subject(request, getLocale()),
                new BadgeWord(sight.status(request, getLocale()), StatusTone.of(sight, request)));
        if (request.unread() > 0) {
            title.add(new BadgeWord(getTranslation("requests.unread", request.unread()), Tone.WARNING));
        }
        return title;
    }

    private static Span title(String path, String words, BadgeWord status) {
        Anchor link = Links.to(path, words);
        link.getStyle().set("padding-block", "var(--im-1)");
        Span title = new Span(link, status);
        title.addClassName("im-row");
        return title;
    }
}
