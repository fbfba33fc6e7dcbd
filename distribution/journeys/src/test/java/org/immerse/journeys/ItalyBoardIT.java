package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A coordinator plans who gets which free bed, changes it by keyboard, and decides a line; the log can be scored again. */
@Journey("italy")
class ItalyBoardIT {
    private static final String BOARD = "#accommodation-italy-board ";
    private static final String TABLE = "#accommodation-italy-board-table ";
    private static final String PLANNED = TABLE + "td.pick button[draggable='true']:not([data-c='0'])";

    private final RunningSite site;
    private final Browsing browsing;

    ItalyBoardIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    @Test
    void aBoardIsPlannedChangedAndDecidedLineByLine() {
        String reason = "Vicino al panificio " + UUID.randomUUID();
        try (Person coordinator = new Person(site, browsing.desk("it"));
                Person another = new Person(site, browsing.desk("it"));
                Person administrator = new Person(site, browsing.desk("it"))) {
            coordinator.signIn("coordinator").open("accommodation-italy/board");
            coordinator.click("#accommodation-italy-board-make").sees(PLANNED);
            bothProposalsDiffer(coordinator);
            noPlaceIsOverFull(coordinator);
            another.signIn("coordinator").open(coordinator.where()).sees(PLANNED);
            String moved = movesByKeyboard(coordinator);
            another.sees(moved);
            noPlaceIsOverFull(coordinator);
            String decided = accepts(coordinator, reason);
            another.sees(decided);
            administrator.signIn("admin").open("decisions").click("#decisions tbody tr >> nth=0 >> a");
            administrator.reads("#decisions-entry", reason).click("#decisions-replay");
            administrator.sees("#decisions-entry .im-callout.ok");
        }
    }

    private static void bothProposalsDiffer(Person coordinator) {
        coordinator.sees(BOARD + "h3:has-text('Stabile')").sees(BOARD + "h3:has-text('Migliore in totale')");
        coordinator.sees(BOARD + ".im-card:has(h3:has-text('Stabile')) li:has-text('migliore in totale:')");
    }

    /** The first number under each home is how many of its beds are free. */
    private static void noPlaceIsOverFull(Person coordinator) {
        Locator heads = coordinator.find(TABLE + "thead th small");
        for (int column = 1; column < heads.count() - 1; column++) {
            int beds = Points.number(heads.nth(column + 1).innerText());
            int planned = coordinator
                    .find(TABLE + "td.pick button[data-c='%d']".formatted(column))
                    .count();
            assertThat(planned).as("people in column %d", column).isLessThanOrEqualTo(beds);
        }
    }

    /** Looks at somebody, finds another home they could have with what it costs, and moves them there. */
    private static String movesByKeyboard(Person coordinator) {
        Locator planned = coordinator.find(PLANNED).first();
        String row = planned.getAttribute("data-r");
        planned.focus();
        coordinator.page().keyboard().press("Enter");
        Locator possible = coordinator
                .find(TABLE + "td:not(.no):not(.pick) button[data-r='%s']:not([data-c='0'])".formatted(row))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("[+−-]\\d")))
                .first();
        possible.waitFor();
        String cell =
                TABLE + "td.pick button[data-r='%s'][data-c='%s']".formatted(row, possible.getAttribute("data-c"));
        possible.focus();
        coordinator.page().keyboard().press("c");
        coordinator.sees(cell);
        return cell;
    }

    private static String accepts(Person coordinator, String reason) {
        Locator planned = coordinator.find(PLANNED).first();
        String cell = TABLE
                + "td.yes button[data-r='%s'][data-c='%s']"
                        .formatted(planned.getAttribute("data-r"), planned.getAttribute("data-c"));
        planned.focus();
        coordinator.page().keyboard().press("a");
        coordinator.sees("#accommodation-italy-board-do").click("#accommodation-italy-board-do");
        coordinator.sees("vaadin-dialog .im-errors");
        coordinator.fill("#accommodation-italy-board-reason textarea", reason);
        coordinator.click("#accommodation-italy-board-do").sees(cell);
        return cell;
    }
}
