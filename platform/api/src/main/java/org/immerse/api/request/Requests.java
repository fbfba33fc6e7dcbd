package org.immerse.api.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests between people and organisations. Whoever calls is checked: only the two sides see and change a request. Each change
 * emits the event {@code requests.changed} (request, type, person, organisation). Thread-safe.
 */
@ProviderType
public interface Requests {
    /**
     * Sends a request. The actor must be the first side. A second open one of the same type, subject and sides is refused as
     * CONFLICT.
     *
     * @param words a first message; may be empty
     */
    Request send(User actor, String type, String subject, Party from, Party to, String words);

    /** Does something. What the status does not allow is refused as CONFLICT, a missing reason as INVALID. */
    Request act(User actor, String request, Request.Action action, String reason);

    /** Says something in the conversation; not after the end. At most 4,000 characters. */
    Request say(User actor, String request, String words);

    /** What the actor can do now. */
    Set<Request.Action> possible(User actor, Request request);

    /** One request as its reader sees it; empty where it is not there or not theirs. */
    Optional<Request> find(User reader, String request);

    /** Marks everything in a request as seen by this reader's side. */
    void markRead(User reader, String request);

    /** Requests of a reader's side, last changed first. */
    List<Request> of(User reader);

    /** How many requests of the reader have something unread. */
    int unread(User reader);

    /** Requests about a subject, for the organisation's side, last changed first. */
    List<Request> about(User reader, String type, String subject);

    /** Contact data of the other side, by label key; empty until both agreed. */
    Map<String, String> contact(User reader, String request);
}
