package org.immerse.api.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;

/**
 * What somebody decided, who saw a ranking: one invitation, one answer, one placement among several people, or a whole
 * proposal accepted line by line. Immutable; built step by step:
 *
 * <pre>{@code
 * Decision.by(employer, "jobs-spain.invite", "jobs-spain.candidates")
 *         .about(vacancy.title())
 *         .people(ranking.needIds())
 *         .on(Line.chosen(person, vacancy.id()))
 * }</pre>
 *
 * Texts in the module whose id the kind starts with: {@code <kind>.decision} names it for staff, {@code <kind>.decision.you} tells
 * the person it is about ({0} the organisation, {1} {@link #about}).
 *
 * @param kind the module's id and what was decided, such as {@code jobs-spain.invite}
 * @param task the firewall's task by which the actor saw people, such as {@code jobs-spain.candidates}
 * @param actor account of who decided
 * @param organisation whom they acted for; empty where they act for nobody
 * @param about what it was about, in words that say nothing about a person, such as the vacancy's title
 * @param reference id of what came of it, such as a request or a placement; empty where nothing did
 * @param people accounts among the ids of needs, offers and lines: they are kept as tokens, see {@link DecisionLog}
 * @param lines what was decided, at least one
 * @param reason why, in the actor's words; empty where none was given
 * @param details further ids and numbers, such as the method of an allocation; nothing about people
 */
public record Decision(
        String kind,
        String task,
        String actor,
        String organisation,
        String about,
        String reference,
        Set<String> people,
        List<Line> lines,
        String reason,
        Map<String, String> details) {
    public Decision {
        people = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(people));
        lines = List.copyOf(lines);
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** How one pair came out. Text keys {@code decisions.outcome.<name in lower case>}. */
    public enum Outcome {
        /** It goes on with this pair: invited, accepted, placed. */
        CHOSEN,
        /** It does not: refused, or a proposal that was changed. */
        REFUSED
    }

    /**
     * One pair that was decided. A proposal that was changed is two lines: the proposed pair refused, the other chosen.
     *
     * @param need id of the need, normally an account; as in the ranking
     * @param offer id of the offer; as in the ranking
     * @param outcome how it came out
     * @param reason why this pair, in the actor's words; empty where {@link Decision#reason} says it for all
     */
    public record Line(String need, String offer, Outcome outcome, String reason) {
        /** A pair that goes on. */
        public static Line chosen(String need, String offer) {
            return new Line(need, offer, Outcome.CHOSEN, "");
        }

        /** A pair that does not. */
        public static Line refused(String need, String offer) {
            return new Line(need, offer, Outcome.REFUSED, "");
        }

        /** The same, with why. */
        public Line because(String why) {
            return new Line(need, offer, outcome, why);
        }
    }

    /** The beginning of a decision: nothing is decided yet. */
    public static Decision by(User actor, String kind, String task) {
        String organisation = actor.organisation().map(Organisation::id).orElse("");
        return new Decision(kind, task, actor.id(), organisation, "", "", Set.of(), List.of(), "", Map.of());
    }

    /** What it is about. */
    public Decision about(String words) {
        return new Decision(kind, task, actor, organisation, words, reference, people, lines, reason, details);
    }

    /** What came of it. */
    public Decision reference(String id) {
        return new Decision(kind, task, actor, organisation, about, id, people, lines, reason, details);
    }

    /** Which of the ids are accounts. */
    public Decision people(Set<String> accounts) {
        return new Decision(kind, task, actor, organisation, about, reference, accounts, lines, reason, details);
    }

    /** One more pair. */
    public Decision on(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Decision(kind, task, actor, organisation, about, reference, people, more, reason, details);
    }

    /** Why. */
    public Decision because(String why) {
        return new Decision(kind, task, actor, organisation, about, reference, people, lines, why, details);
    }

    /** One more detail. */
    public Decision with(String name, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value);
        return new Decision(kind, task, actor, organisation, about, reference, people, lines, reason, more);
    }
}
