package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.board.Cell;

/** Which homes stand on the board: all that are on a line in the order of the lines, then those that suit somebody best, until the reader asks for all. */
final class Columns {
    private static final int SOME = 12;

    private boolean all;
    private final Set<String> kept = new LinkedHashSet<>();

    /** Ids of homes, in the order of the columns: what has a column keeps its place. */
    List<String> of(Page page) {
        List<String> homes = List.copyOf(page.sheet().homes().keySet());
        page.rows().stream()
                .flatMap(row -> Stream.of(row.line().home(), row.line().proposed()))
                .filter(homes::contains)
                .forEach(kept::add);
        homes.stream()
                .sorted(Comparator.comparingInt((String home) -> -best(page, homes.indexOf(home))))
                .forEach(home -> {
                    if (all || kept.size() < SOME) {
                        kept.add(home);
                    }
                });
        return kept.stream().filter(homes::contains).toList();
    }

    /** Shows all, where some are left out. */
    Optional<Button> button(Page page, Runnable refresh) {
        int homes = page.sheet().homes().size();
        if (homes <= SOME) {
            return Optional.empty();
        }
        Button button = new Button(page.say(all ? "fewer-homes" : "all-homes", homes), click -> {
            all = !all;
            kept.clear();
            refresh.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Optional.of(button);
    }

    private static int best(Page page, int home) {
        return page.rows().stream()
                .map(row -> page.sheet().cell(row.line().person(), home))
                .filter(Cell::isPossible)
                .mapToInt(Cell::points)
                .max()
                .orElse(0);
    }
}
