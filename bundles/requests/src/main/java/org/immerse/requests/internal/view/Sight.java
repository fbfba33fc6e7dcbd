package org.immerse.requests.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.people.People;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestType;
import org.immerse.api.request.RequestWay;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.requests.internal.RequestTypes;
import org.immerse.requests.internal.persistence.RequestTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Requests in words, as one side may know them: people by their pseudonym, organisations by their name. */
@Component(service = Sight.class)
public final class Sight {
    private final RequestTypes types;
    private final People people;
    private final Accounts accounts;
    private final Messages messages;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<RequestWay> ways = List.of();

    /** Words from these services. */
    @Activate
    public Sight(
            @Reference RequestTypes types,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Messages messages) {
        this.types = types;
        this.people = people;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** A text. */
    String text(Locale locale, String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    /** Which side the reader stands on. */
    Party.Kind side(User reader) {
        return reader.organisation().isPresent() ? Party.Kind.ORGANISATION : Party.Kind.PERSON;
    }

    /** Whether the reader's side began. */
    boolean isMine(User reader, Request request) {
        return request.from().kind() == side(reader);
    }

    /** What the request is about. */
    String subject(Request request, Locale locale) {
        return type(request)
                .flatMap(type -> type.subjectTitle(request.subject(), locale))
                .orElseGet(() -> text(locale, "requests.subject-gone"));
    }

    /** Where the subject can be seen. */
    Optional<String> subjectPath(Request request) {
        return type(request).flatMap(type -> type.subjectPath(request.subject()));
    }

    /** Where this side goes on from here, such as to the times of an interview. */
    List<RequestWay.Way> ways(User reader, Request request) {
        return ways.stream().flatMap(one -> one.way(reader, request).stream()).toList();
    }

    /** The kind of request in words, such as 'Application'. */
    String kind(Request request, Locale locale) {
        String key = request.type() + ".request.title";
        return text(locale, messages.has(key) ? key : "requests.kind");
    }

    /** A text about a request: in the words of its module where it has some, else of its way, else of all requests. */
    String about(Request request, Locale locale, String rest, Object... arguments) {
        String own = request.type() + ".request." + rest;
        String ofTalks = "requests.talk." + rest;
        boolean talk = course(request) == RequestType.Course.TALK && messages.has(ofTalks);
        return text(locale, messages.has(own) ? own : talk ? ofTalks : "requests." + rest, arguments);
    }

    /** Which way it goes. */
    RequestType.Course course(Request request) {
        return types.course(request.type());
    }

    /** What the other side sees once both agree. */
    String share(Request request, Locale locale) {
        return about(request, locale, "share");
    }

    /** What the reader may call the other side. */
    String other(User reader, Request request, Locale locale) {
        if (side(reader) == Party.Kind.PERSON) {
            return accounts.findOrganisation(request.organisation().id())
                    .map(Organisation::name)
                    .orElseGet(() -> text(locale, "requests.organisation-gone"));
        }
        String person = request.person().id();
        if (person.equals(RequestTable.NOBODY)) {
            return text(locale, "requests.person-gone");
        }
        return people.pseudonym(reader, person)
                .map(pseudonym -> text(locale, "requests.person", pseudonym))
                .orElseGet(() -> text(locale, "requests.person-gone"));
    }

    /** Where it stands, in a word. */
    String status(Request request, Locale locale) {
        return about(request, locale, "status." + phase(request));
    }

    /** What happens next, in a sentence. */
    String next(User reader, Request request, Locale locale) {
        String who = isMine(reader, request) ? "mine" : "theirs";
        return about(request, locale, "next." + who + "." + phase(request), other(reader, request, locale));
    }

    /** How long an answer usually takes, said honestly; empty where the reader waits for nothing. */
    Optional<String> waiting(User reader, Request request, Locale locale) {
        boolean waits = isMine(reader, request)
                && !isAnswered(request)
                && (request.status() == Request.Status.SENT || request.status() == Request.Status.SEEN);
        if (!waits) {
            return Optional.empty();
        }
        return Optional.of(type(request)
                .flatMap(type -> type.usualDays(request.subject()))
                .map(days -> text(locale, "requests.usual-days", days))
                .orElseGet(() -> text(locale, "requests.usual-unknown")));
    }

    /** Whether it is a talk that goes on and in which the organisation had the last word. */
    boolean isAnswered(Request request) {
        return course(request) == RequestType.Course.TALK
                && request.status() == Request.Status.SEEN
                && request.steps().stream()
                        .filter(Request.Step::message)
                        .reduce((before, last) -> last)
                        .filter(last -> last.by() == Party.Kind.ORGANISATION)
                        .isPresent();
    }

    private String phase(Request request) {
        return isAnswered(request) ? "answered" : lower(request.status());
    }

    /** The name of a status or an action in text keys. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Optional<RequestType> type(Request request) {
        return types.find(request.type());
    }
}
