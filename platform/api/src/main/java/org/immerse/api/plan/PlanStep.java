package org.immerse.api.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.text.Text;

/**
 * One thing to do. Immutable; built step by step:
 *
 * <pre>{@code
 * PlanStep.of("tax-code", "paper", title, why, day).from(earlier).take(identity).get(card).helper(educator)
 * }</pre>
 *
 * @param id stable within its plan: marks and calendar entries are kept by it
 * @param icon symbol of the icon set
 * @param title what to do, starting with a verb
 * @param why why it matters
 * @param from the first day it makes sense; empty where any day does
 * @param by the last day on which it is in time
 * @param take documents to bring
 * @param receive documents one comes home with
 * @param helpers who helps
 * @param where where it is done; may be empty
 * @param bases what it rests on
 * @param settled whether the facts say that it is done, so that nobody needs to mark it
 */
public record PlanStep(
        String id,
        String icon,
        Text title,
        Text why,
        Optional<LocalDate> from,
        LocalDate by,
        List<Text> take,
        List<Text> receive,
        List<Text> helpers,
        Optional<Text> where,
        List<Basis> bases,
        boolean settled) {
    public PlanStep {
        take = List.copyOf(take);
        receive = List.copyOf(receive);
        helpers = List.copyOf(helpers);
        bases = List.copyOf(bases);
    }

    /** A step with nothing but its day. */
    public static PlanStep of(String id, String icon, Text title, Text why, LocalDate by) {
        return new PlanStep(
                id,
                icon,
                title,
                why,
                Optional.empty(),
                by,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                false);
    }

    /** Not before this day. */
    public PlanStep from(LocalDate day) {
        return new PlanStep(id, icon, title, why, Optional.of(day), by, take, receive, helpers, where, bases, settled);
    }

    /** With one more document to bring. */
    public PlanStep take(Text document) {
        return new PlanStep(
                id, icon, title, why, from, by, with(take, document), receive, helpers, where, bases, settled);
    }

    /** With one more document to come home with. */
    public PlanStep get(Text document) {
        return new PlanStep(
                id, icon, title, why, from, by, take, with(receive, document), helpers, where, bases, settled);
    }

    /** With one more who helps. */
    public PlanStep helper(Text who) {
        return new PlanStep(id, icon, title, why, from, by, take, receive, with(helpers, who), where, bases, settled);
    }

    /** Done there. */
    public PlanStep at(Text place) {
        return new PlanStep(id, icon, title, why, from, by, take, receive, helpers, Optional.of(place), bases, settled);
    }

    /** Resting on this, too. */
    public PlanStep basis(Basis basis) {
        return new PlanStep(id, icon, title, why, from, by, take, receive, helpers, where, with(bases, basis), settled);
    }

    /** Done already, as the facts say, or not. */
    public PlanStep settled(boolean done) {
        return new PlanStep(id, icon, title, why, from, by, take, receive, helpers, where, bases, done);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
