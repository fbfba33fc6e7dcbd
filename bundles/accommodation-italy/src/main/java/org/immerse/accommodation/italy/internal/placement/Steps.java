package org.immerse.accommodation.italy.internal.placement;

import static org.immerse.accommodation.italy.internal.placement.Actor.COORDINATOR;
import static org.immerse.accommodation.italy.internal.placement.Actor.GUARDIAN;
import static org.immerse.accommodation.italy.internal.placement.Actor.HOST;
import static org.immerse.accommodation.italy.internal.placement.Actor.PERSON;
import static org.immerse.accommodation.italy.internal.placement.State.AGREED;
import static org.immerse.accommodation.italy.internal.placement.State.BOTH_INTERESTED;
import static org.immerse.accommodation.italy.internal.placement.State.DECLINED;
import static org.immerse.accommodation.italy.internal.placement.State.ENDED;
import static org.immerse.accommodation.italy.internal.placement.State.LIVING;
import static org.immerse.accommodation.italy.internal.placement.State.MEETING;
import static org.immerse.accommodation.italy.internal.placement.State.SUGGESTED;
import static org.immerse.accommodation.italy.internal.placement.State.TRIAL;
import static org.immerse.accommodation.italy.internal.placement.State.VISIT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take which step when, in one table, and where it leads. A step without a row is not possible. Nothing beyond the
 * interest of both sides happens without a coordinator.
 */
public final class Steps {
    /** One row. {@code to} is empty where the step changes what is known, not the state. */
    public record Row(Step step, Set<Actor> by, Set<State> from, Optional<State> to) {
        public Row {
            by = Set.copyOf(by);
            from = Set.copyOf(from);
        }
    }

    /** The table. {@link Step#SUGGEST} makes a placement and has no row: see {@link #maySuggest}. */
    public static final List<Row> TABLE = List.of(
            stays(Step.INTEREST, Set.of(PERSON, HOST), SUGGESTED),
            leads(Step.DECLINE, Set.of(PERSON, HOST), DECLINED, SUGGESTED, BOTH_INTERESTED, MEETING, VISIT, TRIAL),
            stays(Step.HOLD, Set.of(COORDINATOR), SUGGESTED, BOTH_INTERESTED, MEETING, VISIT),
            stays(Step.RELEASE, Set.of(COORDINATOR), SUGGESTED, BOTH_INTERESTED, MEETING, VISIT),
            leads(Step.OPEN_MEETING, Set.of(COORDINATOR), MEETING, BOTH_INTERESTED, MEETING),
            stays(Step.GUARDIAN_AGREES, Set.of(GUARDIAN, COORDINATOR), BOTH_INTERESTED, MEETING),
            leads(Step.PLAN_VISIT, Set.of(COORDINATOR), VISIT, MEETING, VISIT),
            leads(Step.START_TRIAL, Set.of(COORDINATOR), TRIAL, VISIT),
            stays(Step.SAY_YES, Set.of(PERSON, HOST), VISIT, TRIAL),
            leads(Step.AGREE, Set.of(COORDINATOR), AGREED, VISIT, TRIAL),
            leads(Step.MOVE_IN, Set.of(COORDINATOR), LIVING, AGREED),
            leads(Step.CLOSE, Set.of(COORDINATOR), DECLINED, SUGGESTED, BOTH_INTERESTED, MEETING, VISIT),
            leads(Step.END, Set.of(COORDINATOR), ENDED, MEETING, VISIT, TRIAL, AGREED, LIVING),
            leads(Step.REMATCH, Set.of(COORDINATOR), State.REMATCH, TRIAL, AGREED, LIVING));

    private Steps() {}

    /**
     * Who may bring a person and a home together. A minor who had to leave a home is never placed again without a coordinator:
     * for them only a coordinator suggests.
     */
    public static boolean maySuggest(Actor by, Situation situation) {
        return switch (by) {
            case COORDINATOR -> true;
            case PERSON -> !(situation.minor() && situation.rematch());
            case GUARDIAN, HOST -> false;
        };
    }

    /** Whether the table lets this actor take this step from this state. */
    public static boolean may(Actor by, Step step, State from) {
        return row(step)
                .filter(row -> row.by().contains(by) && row.from().contains(from))
                .isPresent();
    }

    /** The steps this actor may take now, in the order of the table. */
    public static Set<Step> open(Actor by, Placement placement) {
        Set<Step> open = EnumSet.noneOf(Step.class);
        Arrays.stream(Step.values())
                .filter(step -> may(by, step, placement.state()))
                .filter(step -> isOfUse(by, step, placement))
                .forEach(open::add);
        return open;
    }

    static Optional<Row> row(Step step) {
        return TABLE.stream().filter(row -> row.step() == step).findFirst();
    }

    /** A side that has said something is not asked for it again. */
    private static boolean isOfUse(Actor by, Step step, Placement placement) {
        Word said = by == HOST ? placement.words().host() : placement.words().person();
        return switch (step) {
            case INTEREST -> !said.isPositive();
            case SAY_YES -> said != Word.YES;
            case GUARDIAN_AGREES -> !placement.words().guardian();
            case AGREE -> placement.words().bothYes();
            case RELEASE -> placement.stay().heldUntil().isPresent();
            default -> true;
        };
    }

    private static Row leads(Step step, Set<Actor> by, State to, State... from) {
        return new Row(step, by, Set.of(from), Optional.of(to));
    }

    private static Row stays(Step step, Set<Actor> by, State... from) {
        return new Row(step, by, Set.of(from), Optional.empty());
    }
}
