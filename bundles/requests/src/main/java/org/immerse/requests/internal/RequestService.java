package org.immerse.requests.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestType.Course;
import org.immerse.api.request.Requests;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.requests.internal.domain.RequestRules;
import org.immerse.requests.internal.persistence.RequestTable;
import org.immerse.requests.internal.persistence.RequestTable.Sides;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The requests of this site, in its database. */
@Component(service = Requests.class)
public final class RequestService implements Requests {
    private final PersistenceUnit unit;
    private final Events events;
    private final RequestTypes types;
    private final Contacts contacts;
    private final Clock clock;
    private final RequestTable table;

    /** Keeps requests in this unit. */
    @Activate
    public RequestService(
            @Reference(target = "(osgi.unit.name=requests)") PersistenceUnit unit,
            @Reference Events events,
            @Reference RequestTypes types,
            @Reference Contacts contacts,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.types = types;
        this.contacts = contacts;
        this.clock = clock;
        this.table = new RequestTable(ids);
    }

    @Override
    public Request send(User actor, String type, String subject, Party from, Party to, String words) {
        Party.Kind side = from.kind();
        if (from.kind() == to.kind() || !actsFor(actor, from)) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("requests.problem.not-yours"));
        }
        if (types.find(type).isEmpty()) {
            throw new ProblemException(ProblemException.Kind.UNAVAILABLE, Text.of("requests.problem.switched-off"));
        }
        String first = RequestWords.optional("words", words);
        String person = side == Party.Kind.PERSON ? from.id() : to.id();
        String organisation = side == Party.Kind.PERSON ? to.id() : from.id();
        try {
            return unit.write(em -> {
                refuseSecond(table.isOpen(em, type, subject, person, organisation));
                Request.Step sent = new Request.Step(clock.instant(), side, Request.Status.SENT, first, false);
                String id = table.add(em, type, subject, from, to, sent);
                noteActor(em, actor, id, side);
                return changed(em, id, side);
            });
        } catch (PersistenceException e) {
            refuseSecond(unit.read(em -> table.isOpen(em, type, subject, person, organisation)));
            throw e;
        }
    }

    @Override
    public Request act(User actor, String request, Request.Action action, String reason) {
        Course course = unit.read(em -> table.sides(em, request))
                .map(sides -> types.course(sides.type()))
                .orElse(Course.AGREEMENT);
        String words = RequestRules.needsReason(course, action)
                ? RequestWords.required("reason", reason, "requests.problem.reason")
                : RequestWords.optional("reason", reason);
        askModule(actor, request, action, words);
        return unit.write(em -> {
            Sides sides = lock(em, request);
            Party.Kind side = sideOf(actor, sides).orElseThrow(RequestService::notFound);
            Request.Status to = RequestRules.after(course, sides.begunBy(), sides.status(), side, action)
                    .orElseThrow(() ->
                            new ProblemException(ProblemException.Kind.CONFLICT, Text.of("requests.problem.not-now")));
            table.append(em, request, new Request.Step(clock.instant(), side, to, words, false));
            noteActor(em, actor, request, side);
            return changed(em, request, side);
        });
    }

    @Override
    public Request say(User actor, String request, String words) {
        String said = RequestWords.required("words", words, "requests.problem.words");
        return unit.write(em -> {
            Sides sides = lock(em, request);
            Party.Kind side = sideOf(actor, sides).orElseThrow(RequestService::notFound);
            if (sides.status().isFinal()) {
                throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("requests.problem.ended"));
            }
            table.append(em, request, new Request.Step(clock.instant(), side, sides.status(), said, true));
            noteActor(em, actor, request, side);
            return changed(em, request, side);
        });
    }

    @Override
    public Set<Request.Action> possible(User actor, Request request) {
        Sides sides = sides(request);
        return sideOf(actor, sides)
                .map(side -> RequestRules.possible(types.course(sides.type()), sides.begunBy(), sides.status(), side))
                .orElseGet(() -> EnumSet.noneOf(Request.Action.class));
    }

    @Override
    public Optional<Request> find(User reader, String request) {
        return unit.read(em -> table.sides(em, request)
                .flatMap(sides -> sideOf(reader, sides))
                .map(side -> table.record(em, request, side)));
    }

    @Override
    public void markRead(User reader, String request) {
        unit.change(em -> table.lock(em, request)
                .flatMap(sides -> sideOf(reader, sides))
                .filter(side -> table.read(em, request, side))
                .ifPresent(side -> changed(em, request, side)));
    }

    @Override
    public List<Request> of(User reader) {
        return unit.read(em -> table.of(em, partyOf(reader)));
    }

    @Override
    public int unread(User reader) {
        return (int) of(reader).stream().filter(request -> request.unread() > 0).count();
    }

    @Override
    public List<Request> about(User reader, String type, String subject) {
        return reader.organisation()
                .map(organisation -> unit.read(em -> table.about(em, organisation.id(), type, subject)))
                .orElse(List.of());
    }

    @Override
    public Map<String, String> contact(User reader, String request) {
        Optional<Request> found = find(reader, request).filter(seen -> seen.status() == Request.Status.AGREED);
        if (found.isEmpty()) {
            return Map.of();
        }
        if (partyOf(reader).kind() == Party.Kind.PERSON) {
            Optional<String> actor = unit.read(em -> table.organisationActor(em, request));
            return contacts.ofOrganisation(found.get().organisation().id(), actor);
        }
        return types.find(found.get().type())
                .map(type -> contacts.ofPerson(
                        reader, type.agreedTask(), found.get().person().id()))
                .orElse(Map.of());
    }

    /** Before an organisation decides, its module is asked: it keeps the decision, or refuses it. */
    private void askModule(User actor, String id, Request.Action action, String words) {
        find(actor, id)
                .filter(request -> action != Request.Action.SEE
                        && partyOf(actor).kind() == Party.Kind.ORGANISATION
                        && possible(actor, request).contains(action))
                .ifPresent(request ->
                        types.find(request.type()).ifPresent(type -> type.deciding(actor, request, action, words)));
    }

    private Request changed(EntityManager em, String request, Party.Kind side) {
        Sides sides = table.sides(em, request).orElseThrow();
        events.record(
                em,
                new Event(
                        "requests.changed",
                        Map.of(
                                "request",
                                request,
                                "type",
                                sides.type(),
                                "person",
                                sides.person(),
                                "organisation",
                                sides.organisation())));
        em.flush();
        return table.record(em, request, side);
    }

    private Sides lock(EntityManager em, String request) {
        return table.lock(em, request).orElseThrow(RequestService::notFound);
    }

    private void noteActor(EntityManager em, User actor, String request, Party.Kind side) {
        if (side == Party.Kind.ORGANISATION) {
            table.actedFor(em, request, actor.id());
        }
    }

    private static Sides sides(Request request) {
        return new Sides(
                request.person().id(),
                request.organisation().id(),
                request.from().kind(),
                request.status(),
                request.type());
    }

    private static Optional<Party.Kind> sideOf(User user, Sides sides) {
        if (actsFor(user, Party.organisation(sides.organisation()))) {
            return Optional.of(Party.Kind.ORGANISATION);
        }
        return actsFor(user, Party.person(sides.person())) ? Optional.of(Party.Kind.PERSON) : Optional.empty();
    }

    private static boolean actsFor(User user, Party party) {
        return partyOf(user).equals(party);
    }

    /** Whoever acts for an organisation is its side; everybody else is themselves. */
    private static Party partyOf(User user) {
        return user.organisation()
                .map(Organisation::id)
                .map(Party::organisation)
                .orElseGet(() -> Party.person(user.id()));
    }

    private static void refuseSecond(boolean open) {
        if (open) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("requests.problem.already-open"));
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("requests.problem.not-found"));
    }
}
