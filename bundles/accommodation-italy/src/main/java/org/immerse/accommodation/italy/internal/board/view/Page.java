package org.immerse.accommodation.italy.internal.board.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.accommodation.italy.internal.board.BoardDesk.Opened;
import org.immerse.accommodation.italy.internal.board.BoardSight.Face;
import org.immerse.accommodation.italy.internal.board.Change;
import org.immerse.accommodation.italy.internal.board.Edition;
import org.immerse.accommodation.italy.internal.board.Line;
import org.immerse.accommodation.italy.internal.board.Plan.Shift;
import org.immerse.accommodation.italy.internal.board.Sheet;
import org.immerse.accommodation.italy.internal.board.Sheet.Row;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.allocation.Allocation;

/**
 * A board as one coordinator reads it, in words.
 *
 * @param opened the board
 * @param faces the people they care for
 * @param words their language
 */
record Page(Opened opened, Map<String, Face> faces, Words words) {
    Sheet sheet() {
        return opened.sheet();
    }

    /** The lines that are shown. */
    List<Row> rows() {
        return sheet().mine();
    }

    /** Whether anything can be changed. */
    boolean isOpen() {
        return !opened.board().closed();
    }

    /** What to call somebody; those others care for have no name here. */
    String name(String person) {
        return Optional.ofNullable(faces.get(person)).map(Face::name).orElseGet(() -> say("somebody"));
    }

    /** Who did something, as they are called here. */
    String did(Edition edition, Function<String, String> author) {
        String who = author.apply(edition.author());
        return say(
                "deed." + edition.deed().code(),
                who.isEmpty() ? say("somebody-staff") : who,
                edition.person().isEmpty() ? say("somebody") : name(edition.person()),
                edition.home().isEmpty() ? "" : home(edition.home()),
                edition.back());
    }

    /** The title of a home, or that somebody waits. */
    String home(String id) {
        return id.isEmpty()
                ? say("waits")
                : Optional.ofNullable(sheet().homes().get(id)).map(Home::title).orElseGet(() -> say("home-gone"));
    }

    /** As {@link #home(String)}, by its number in the plan. */
    String home(int number) {
        return home(
                number == Allocation.NONE ? "" : sheet().plan().grid().homes().get(number));
    }

    /** The second line of a person: when they come of age, or how the line stands. */
    String detail(Row row) {
        if (!row.bar().isEmpty()) {
            return say("bar." + row.bar());
        }
        return Optional.ofNullable(faces.get(row.line().person()))
                .flatMap(Face::adultFrom)
                .map(day -> say("adult", day))
                .orElse("");
    }

    /** How a line stands, in a word. */
    String state(Line line) {
        return line.state() == Line.State.OPEN && line.isChanged()
                ? say("state.changed")
                : say("state." + line.state().code());
    }

    /** What a change costs, in points. */
    String cost(Change change) {
        return change.points() == 0
                ? say("cost.none")
                : say(change.points() > 0 ? "cost.more" : "cost.less", Math.abs(change.points()));
    }

    /** As in a cell: the difference with its sign. */
    static String signed(int points) {
        return points > 0 ? "+" + points : points == 0 ? "±0" : "−" + -points;
    }

    /** Who else moves, and what else changes. */
    String consequence(Change change) {
        StringBuilder all = new StringBuilder();
        Shift own = change.shifts().getFirst();
        if (own.home() != Allocation.NONE) {
            all.append(say(
                    "change.own",
                    sheet().plan().grid().cell(own.person(), own.home()).points()));
        }
        change.shifts().stream()
                .skip(1)
                .forEach(shift -> all.append(' ')
                        .append(say(
                                "change.other",
                                name(sheet().plan().grid().people().get(shift.person())),
                                home(shift.home()))));
        if (change.placed() != 0) {
            all.append(' ').append(say(change.placed() > 0 ? "change.placed" : "change.unplaced"));
        }
        if (change.blocking() > 0) {
            all.append(' ').append(say("change.blocking", change.blocking()));
        }
        return all.toString().strip();
    }

    String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }
}
