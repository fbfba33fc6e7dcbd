package org.immerse.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestType;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Requests in memory, for tests of modules that send them: sides are checked as the real ones do, the order of actions is not. */
public final class RequestsInMemory implements Requests {
    private final Map<String, Request> all = new LinkedHashMap<>();
    private final List<EventListener> listeners = new ArrayList<>();
    private final List<RequestType> types = new ArrayList<>();
    private final Clock clock;

    /** Tells the time by this clock. */
    public RequestsInMemory(Clock clock) {
        this.clock = clock;
    }

    /** Tells this listener of every change. */
    public void tell(EventListener listener) {
        listeners.add(listener);
    }

    /** Asks this type before an organisation decides. */
    public void know(RequestType type) {
        types.add(type);
    }

    @Override
    public Request send(User actor, String type, String subject, Party from, Party to, String words) {
        if (!sideOf(actor).equals(from)) {
            throw problem(ProblemException.Kind.FORBIDDEN);
        }
        boolean open = all.values().stream()
                .anyMatch(one -> one.type().equals(type)
                        && one.subject().equals(subject)
                        && one.from().equals(from)
                        && one.to().equals(to)
                        && !one.status().isFinal());
        if (open) {
            throw problem(ProblemException.Kind.CONFLICT);
        }
        Request.Step sent = new Request.Step(clock.instant(), from.kind(), Request.Status.SENT, words, false);
        String id = "request-" + (all.size() + 1);
        return keep(new Request(
                id, type, subject, from, to, Request.Status.SENT, sent.when(), sent.when(), List.of(sent), 0));
    }

    @Override
    public Request act(User actor, String request, Request.Action action, String reason) {
        Request before = find(actor, request).orElseThrow(() -> problem(ProblemException.Kind.NOT_FOUND));
        Request.Status to = switch (action) {
            case SEE -> Request.Status.SEEN;
            case INVITE -> Request.Status.INVITED;
            case AGREE -> Request.Status.AGREED;
            case DECLINE -> Request.Status.DECLINED;
            case WITHDRAW -> Request.Status.WITHDRAWN;
            case CLOSE -> Request.Status.CLOSED;
        };
        if (sideOf(actor).kind() == Party.Kind.ORGANISATION && action != Request.Action.SEE) {
            types.stream()
                    .filter(type -> type.id().equals(before.type()))
                    .forEach(type -> type.deciding(actor, before, action, reason));
        }
        return add(before, new Request.Step(clock.instant(), sideOf(actor).kind(), to, reason, false));
    }

    @Override
    public Request say(User actor, String request, String words) {
        Request before = find(actor, request).orElseThrow(() -> problem(ProblemException.Kind.NOT_FOUND));
        return add(before, new Request.Step(clock.instant(), sideOf(actor).kind(), before.status(), words, true));
    }

    @Override
    public Set<Request.Action> possible(User actor, Request request) {
        return Set.of();
    }

    @Override
    public Optional<Request> find(User reader, String request) {
        return Optional.ofNullable(all.get(request)).filter(one -> isSide(reader, one));
    }

    @Override
    public void markRead(User reader, String request) {}

    @Override
    public List<Request> of(User reader) {
        return all.values().stream().filter(one -> isSide(reader, one)).toList();
    }

    @Override
    public int unread(User reader) {
        return 0;
    }

    @Override
    public List<Request> about(User reader, String type, String subject) {
        return of(reader).stream()
                .filter(one -> one.type().equals(type) && one.subject().equals(subject))
                .toList();
    }

    @Override
    public Map<String, String> contact(User reader, String request) {
        return Map.of();
    }

    private Request add(Request before, Request.Step step) {
        List<Request.Step> steps = new ArrayList<>(before.steps());
        steps.add(step);
        return keep(new Request(
                before.id(),
                before.type(),
                before.subject(),
                before.from(),
                before.to(),
                step.status(),
                before.made(),
                step.when(),
                steps,
                0));
    }

    private Request keep(Request request) {
        all.put(request.id(), request);
        Map<String, String> ids = Map.of(
                "request",
                request.id(),
                "type",
                request.type(),
                "person",
                request.person().id(),
                "organisation",
                request.organisation().id());
        listeners.forEach(listener -> listener.happened(new Event("requests.changed", ids)));
        return request;
    }

    private static boolean isSide(User user, Request request) {
        Party side = sideOf(user);
        return side.equals(request.from()) || side.equals(request.to());
    }

    private static Party sideOf(User user) {
        return user.organisation()
                .map(Organisation::id)
                .map(Party::organisation)
                .orElseGet(() -> Party.person(user.id()));
    }

    private static ProblemException problem(ProblemException.Kind kind) {
        return new ProblemException(kind, Text.of("requests.problem." + kind));
    }
}
