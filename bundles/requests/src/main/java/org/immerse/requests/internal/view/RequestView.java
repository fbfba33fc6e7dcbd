package org.immerse.requests.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.Map;
import java.util.Optional;
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
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Summary;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One request: what happened, what can be done now, what was said, and contact once both agreed. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = RequestView.ROUTE,
        title = "requests.item.title",
        icon = "chat",
        menu = false,
        roles = {"NEWCOMER", "EMPLOYER", "PROVIDER", "CASEWORKER"})
public final class RequestView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "requests/item";
    private static final long serialVersionUID = 1L;
    private final transient Requests requests;
    private final transient UserSession session;
    private final transient Sight sight;
    private final Div head = Layouts.stack();
    private final Div course = new Div();
    private final Div side = Layouts.stack();
    private final MessageForm message = new MessageForm(this::say);
    private String id = "";
    private transient @Nullable Request shown;

    /** A request of whoever is signed in. */
    @Activate
    public RequestView(
            @Reference Requests requests,
            @Reference UserSession session,
            @Reference Sight sight,
            @Reference Live live) {
        this.requests = requests;
        this.session = session;
        this.sight = sight;
        setId("requests-item");
        addClassName("im-stack");
        live.follow(this, Set.of("requests.changed"), event -> {
            if (id.equals(event.ids().get("request"))) {
                follow();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String request) {
        id = request;
        shown = null;
        removeAll();
        Div columns = Layouts.beside(Layouts.stack(course, message), side);
        add(Links.back(RequestsView.ROUTE, getTranslation("requests.back")), head, columns);
        refresh();
    }

    /** Draws anew only what happened: a button that is just being pressed must not be taken away because somebody read along. */
    private void follow() {
        Request before = shown;
        Optional<Request> now = session.user().flatMap(user -> requests.find(user, id));
        if (before == null
                || now.isEmpty()
                || !now.get().steps().equals(before.steps())
                || now.get().status() != before.status()) {
            refresh();
        }
    }

    /** Draws everything but what is being written. Opening it is seeing it. */
    private void refresh() {
        Optional<User> reader = session.user();
        Optional<Request> found = reader.flatMap(user -> requests.find(user, id));
        if (reader.isEmpty() || found.isEmpty()) {
            removeAll();
            add(new EmptyState(getTranslation("requests.missing.title"), getTranslation("requests.missing.why"))
                    .tryThis(
                            "chat",
                            getTranslation("requests.title"),
                            getTranslation("requests.lead"),
                            RequestsView.ROUTE));
            return;
        }
        if (requests.possible(reader.get(), found.get()).contains(Request.Action.SEE)) {
            requests.act(reader.get(), id, Request.Action.SEE, "");
        }
        requests.markRead(reader.get(), id);
        requests.find(reader.get(), id).ifPresent(request -> draw(reader.get(), request));
    }

    private void draw(User reader, Request request) {
        head.removeAll();
        head.add(new PageHeader(
                        sight.subject(request, getLocale()),
                        getTranslation(
                                "requests.with",
                                sight.kind(request, getLocale()),
                                sight.other(reader, request, getLocale())))
                .below(Layouts.row(new BadgeWord(sight.status(request, getLocale()), StatusTone.of(sight, request)))));
        course.removeAll();
        course.add(new Card(getTranslation("requests.course"), new CourseThread(sight, reader, request, getLocale())));
        message.setVisible(!request.status().isFinal());
        if (shown == null || shown.status() != request.status()) {
            drawSide(reader, request);
        }
        shown = request;
    }

    private void drawSide(User reader, Request request) {
        side.removeAll();
        Map<String, String> contact = requests.contact(reader, id);
        if (!contact.isEmpty()) {
            side.add(contactCard(contact));
        }
        Set<Request.Action> possible = requests.possible(reader, request);
        if (!possible.isEmpty()) {
            side.add(new ActionsCard(sight, request, possible, getLocale(), this::act));
        }
        sight.ways(reader, request).forEach(way -> {
            String words = sight.text(
                    getLocale(), way.words().key(), way.words().arguments().toArray());
            side.add(way.quiet() ? Links.button(way.path(), words) : Links.primary(way.path(), words));
        });
        sight.subjectPath(request)
                .ifPresent(path -> side.add(Links.button(path, getTranslation("requests.show-subject"))));
    }

    private Card contactCard(Map<String, String> contact) {
        Summary summary = new Summary().narrow();
        contact.forEach((label, value) -> {
            com.vaadin.flow.component.html.Span words = new com.vaadin.flow.component.html.Span(value);
            if (value.contains("@") || value.matches("[+0-9 ()-]+")) {
                words.addClassName("im-ltr");
            }
            summary.add(getTranslation(label), words);
        });
        return new Card(getTranslation("requests.contact.title"), summary).tight();
    }

    private void act(Request.Action action, String reason) {
        session.requireUser().ifPresent(user -> {
            requests.act(user, id, action, reason);
            refresh();
        });
    }

    private void say(String words) {
        session.requireUser().ifPresent(user -> {
            requests.say(user, id, words);
            refresh();
        });
    }
}
