package org.immerse.api.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request and how it stands.
 *
 * @param id its id
 * @param type id of its {@link RequestType}
 * @param subject id of what it is about
 * @param from who began: a person applies, an organisation invites
 * @param to the other side
 * @param status where it stands
 * @param made when it was sent
 * @param changed when it last changed
 * @param steps what happened, oldest first
 * @param unread how many messages and steps the reader has not seen
 */
public record Request(
        String id,
        String type,
        String subject,
        Party from,
        Party to,
        Status status,
        Instant made,
        Instant changed,
        List<Step> steps,
        int unread) {
    public Request {
        steps = List.copyOf(steps);
    }

    /** The person's side. */
    public Party person() {
        return from.kind() == Party.Kind.PERSON ? from : to;
    }

    /** The organisation's side. */
    public Party organisation() {
        return from.kind() == Party.Kind.ORGANISATION ? from : to;
    }

    /** Where a request stands. Text keys {@code requests.status.<name in lower case>}. */
    public enum Status {
        /** Sent and not yet opened. */
        SENT,
        /** Opened by the other side. */
        SEEN,
        /** The other side wants to go on: an interview, a visit, a talk; it waits for the first side to agree. */
        INVITED,
        /** Both agreed: contact data is open to both. */
        AGREED,
        /** The other side said no, with a reason. */
        DECLINED,
        /** Taken back by the side that began. */
        WITHDRAWN,
        /** Ended after an agreement. */
        CLOSED;

        /** Whether nothing more can happen. */
        public boolean isFinal() {
            return this == DECLINED || this == WITHDRAWN || this == CLOSED;
        }
    }

    /** What one side can do. Text keys {@code requests.action.<name in lower case>}. */
    public enum Action {
        /** The receiving side opens it. */
        SEE,
        /** The receiving side wants to go on. */
        INVITE,
        /** Agree, so that both sides see each other's contact data. */
        AGREE,
        /** Say no; takes a reason. */
        DECLINE,
        /** Take back what one began. */
        WITHDRAW,
        /** End after an agreement; takes a reason. */
        CLOSE
    }

    /**
     * One thing that happened.
     *
     * @param when when
     * @param by which side
     * @param status the status after it
     * @param words the message or the reason; empty where nothing was said
     * @param message whether it is a message rather than a change of the status
     */
    public record Step(Instant when, Party.Kind by, Status status, String words, boolean message) {}

    /** The last reason somebody gave for ending it; empty where there is none. */
    public Optional<String> reason() {
        return steps.reversed().stream()
                .filter(step -> !step.message()
                        && step.status().isFinal()
                        && !step.words().isEmpty())
                .map(Step::words)
                .findFirst();
    }
}
