package org.immerse.accommodation.italy.internal.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.placement.Placement.Stay;
import org.immerse.accommodation.italy.internal.placement.Placement.Words;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** Takes a placement one step on, or says why that is not possible. Pure. */
final class Progress {
    private static final String TEXT = "accommodation-italy.placement.problem.";
    /** A bed is held, and a trial lasts, so many days at most. */
    private static final int MOST_HELD = 30;

    private static final int MOST_TRIED = 90;

    private final Placement placement;
    private final Move move;
    private final Situation situation;

    private Progress(Placement placement, Move move, Situation situation) {
        this.placement = placement;
        this.move = move;
        this.situation = situation;
    }

    /** The placement after the step. */
    static Placement after(Placement placement, Move move, Situation situation, String staff, Instant now) {
        if (!Steps.may(move.by(), move.step(), placement.state())) {
            throw conflict("not-now");
        }
        Placement moved = new Progress(placement, move, situation).take();
        Placement led =
                Steps.row(move.step()).flatMap(Steps.Row::to).map(moved::in).orElse(moved);
        return led.by(staff.isEmpty() ? placement.staff() : staff, now);
    }

    private Placement take() {
        Words words = placement.words();
        Stay stay = placement.stay();
        return switch (move.step()) {
            case INTEREST -> interest();
            case DECLINE -> placement.with(said(Word.NO)).with(Stay.NONE).with(Optional.empty());
            case HOLD -> placement.with(new Stay(stay.from(), stay.until(), Optional.of(held())));
            case RELEASE -> placement.with(new Stay(stay.from(), stay.until(), Optional.empty()));
            case OPEN_MEETING -> placement.with(Optional.of(appointment()));
            case GUARDIAN_AGREES -> placement.with(new Words(words.person(), words.host(), true));
            case PLAN_VISIT -> visit();
            case START_TRIAL -> placement.with(Optional.empty()).with(trial());
            case SAY_YES -> placement.with(said(Word.YES));
            case AGREE -> agree();
            case MOVE_IN ->
                placement.with(new Stay(Optional.of(day(move.from(), "from")), stay.until(), Optional.empty()));
            case CLOSE -> placement.with(Stay.NONE).with(Optional.empty());
            case END, REMATCH -> placement.with(Optional.empty()).with(end());
            case SUGGEST -> throw conflict("not-now");
        };
    }

    private Placement interest() {
        Placement after = placement.with(said(Word.INTERESTED));
        return after.words().bothInterested() ? after.in(State.BOTH_INTERESTED) : after;
    }

    private Words said(Word word) {
        Words words = placement.words();
        return move.by() == Actor.HOST
                ? new Words(words.person(), word, words.guardian())
                : new Words(word, words.host(), words.guardian());
    }

    private Placement visit() {
        if (situation.minor() && !placement.words().guardian()) {
            throw conflict("guardian-first");
        }
        return placement.with(Optional.of(appointment()));
    }

    private Placement agree() {
        if (!placement.words().bothYes()) {
            throw conflict("both-yes");
        }
        LocalDate from = day(move.from(), "from");
        move.until().ifPresent(until -> after(from, until));
        return placement.with(Optional.empty()).with(new Stay(Optional.of(from), move.until(), Optional.empty()));
    }

    private Stay trial() {
        LocalDate from = day(move.from(), "from");
        LocalDate until = day(move.until(), "until");
        after(from, until);
        if (until.isAfter(from.plusDays(MOST_TRIED))) {
            throw ProblemException.invalid("until", Text.of(TEXT + "trial-too-long", MOST_TRIED));
        }
        return new Stay(Optional.of(from), Optional.of(until), Optional.empty());
    }

    private LocalDate held() {
        LocalDate until = day(move.until(), "until");
        if (until.isBefore(situation.today()) || until.isAfter(situation.today().plusDays(MOST_HELD))) {
            throw ProblemException.invalid("until", Text.of(TEXT + "held", MOST_HELD));
        }
        return until;
    }

    private Appointment appointment() {
        Appointment planned =
                move.appointment().orElseThrow(() -> ProblemException.invalid("at", Text.of(TEXT + "appointment")));
        if (planned.at().toLocalDate().isBefore(situation.today())) {
            throw ProblemException.invalid("at", Text.of(TEXT + "past"));
        }
        if (planned.place().isBlank()) {
            throw ProblemException.invalid("place", Text.of(TEXT + "where"));
        }
        return planned;
    }

    private Placement.End end() {
        Cause cause = move.cause().orElseThrow(() -> ProblemException.invalid("cause", Text.of(TEXT + "cause")));
        return new Placement.End(cause, move.reason(), move.from().orElse(situation.today()));
    }

    private static LocalDate day(Optional<LocalDate> day, String field) {
        return day.orElseThrow(() -> ProblemException.invalid(field, Text.of(TEXT + "day")));
    }

    private static void after(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            throw ProblemException.invalid("until", Text.of(TEXT + "order"));
        }
    }

    static ProblemException conflict(String problem) {
        return new ProblemException(ProblemException.Kind.CONFLICT, Text.of(TEXT + problem));
    }
}
