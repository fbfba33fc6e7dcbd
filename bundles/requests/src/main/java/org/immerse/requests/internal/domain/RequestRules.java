package org.immerse.requests.internal.domain;

import static org.immerse.api.request.Party.Kind.ORGANISATION;
import static org.immerse.api.request.Party.Kind.PERSON;
import static org.immerse.api.request.Request.Action.AGREE;
import static org.immerse.api.request.Request.Action.CLOSE;
import static org.immerse.api.request.Request.Action.DECLINE;
import static org.immerse.api.request.Request.Action.INVITE;
import static org.immerse.api.request.Request.Action.SEE;
import static org.immerse.api.request.Request.Action.WITHDRAW;
import static org.immerse.api.request.Request.Status.AGREED;
import static org.immerse.api.request.Request.Status.CLOSED;
import static org.immerse.api.request.Request.Status.DECLINED;
import static org.immerse.api.request.Request.Status.INVITED;
import static org.immerse.api.request.Request.Status.SEEN;
import static org.immerse.api.request.Request.Status.SENT;
import static org.immerse.api.request.Request.Status.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request.Action;
import org.immerse.api.request.Request.Status;
import org.immerse.api.request.RequestType.Course;

/**
 * Who may do what when: the one table. An agreement always ends with the person: no organisation opens a person's contact data
 * by itself, whoever began.
 */
public final class RequestRules {
    /** Actions that end something the other side counts on, and so take a reason. */
    private static final Set<Action> WITH_REASON = EnumSet.of(DECLINE, CLOSE);

    /** One line: in a request that {@code begunBy} began, {@code side} may turn {@code from} into {@code to}. */
    private record Rule(Party.Kind begunBy, Status from, Party.Kind side, Action action, Status to) {}

    private static final List<Rule> AGREEMENT = List.of(
            // a person applies
            new Rule(PERSON, SENT, ORGANISATION, SEE, SEEN),
            new Rule(PERSON, SENT, ORGANISATION, INVITE, INVITED),
            new Rule(PERSON, SENT, ORGANISATION, DECLINE, DECLINED),
            new Rule(PERSON, SENT, PERSON, WITHDRAW, WITHDRAWN),
            new Rule(PERSON, SEEN, ORGANISATION, INVITE, INVITED),
            new Rule(PERSON, SEEN, ORGANISATION, DECLINE, DECLINED),
            new Rule(PERSON, SEEN, PERSON, WITHDRAW, WITHDRAWN),
            new Rule(PERSON, INVITED, PERSON, AGREE, AGREED),
            new Rule(PERSON, INVITED, PERSON, WITHDRAW, WITHDRAWN),
            new Rule(PERSON, INVITED, ORGANISATION, DECLINE, DECLINED),
            new Rule(PERSON, AGREED, PERSON, CLOSE, CLOSED),
            new Rule(PERSON, AGREED, ORGANISATION, CLOSE, CLOSED),
            // an organisation invites
            new Rule(ORGANISATION, SENT, PERSON, SEE, SEEN),
            new Rule(ORGANISATION, SENT, PERSON, AGREE, AGREED),
            new Rule(ORGANISATION, SENT, PERSON, DECLINE, DECLINED),
            new Rule(ORGANISATION, SENT, ORGANISATION, WITHDRAW, WITHDRAWN),
            new Rule(ORGANISATION, SEEN, PERSON, AGREE, AGREED),
            new Rule(ORGANISATION, SEEN, PERSON, DECLINE, DECLINED),
            new Rule(ORGANISATION, SEEN, ORGANISATION, WITHDRAW, WITHDRAWN),
            new Rule(ORGANISATION, AGREED, PERSON, CLOSE, CLOSED),
            new Rule(ORGANISATION, AGREED, ORGANISATION, CLOSE, CLOSED));

    /** A person asks; the answers are messages. */
    private static final List<Rule> TALK = List.of(
            new Rule(PERSON, SENT, ORGANISATION, SEE, SEEN),
            new Rule(PERSON, SENT, ORGANISATION, DECLINE, DECLINED),
            new Rule(PERSON, SENT, PERSON, WITHDRAW, WITHDRAWN),
            new Rule(PERSON, SEEN, ORGANISATION, DECLINE, DECLINED),
            new Rule(PERSON, SEEN, ORGANISATION, CLOSE, CLOSED),
            new Rule(PERSON, SEEN, PERSON, CLOSE, CLOSED));

    private RequestRules() {}

    /** The status an action leads to; empty where this side may not do it now. */
    public static Optional<Status> after(
            Course course, Party.Kind begunBy, Status status, Party.Kind side, Action action) {
        return table(course).stream()
                .filter(rule ->
                        rule.begunBy == begunBy && rule.from == status && rule.side == side && rule.action == action)
                .map(Rule::to)
                .findFirst();
    }

    /** What a side can do now, in the order of {@link Action}. */
    public static Set<Action> possible(Course course, Party.Kind begunBy, Status status, Party.Kind side) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            after(course, begunBy, status, side, action).ifPresent(to -> actions.add(action));
        }
        return actions;
    }

    /** Whether a reason must be given. Whoever has their answer may end a talk without one. */
    public static boolean needsReason(Course course, Action action) {
        return WITH_REASON.contains(action) && !(course == Course.TALK && action == CLOSE);
    }

    private static List<Rule> table(Course course) {
        return course == Course.TALK ? TALK : AGREEMENT;
    }
}
