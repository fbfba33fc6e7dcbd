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

/** Which homes stand on the board: all that are on a line, then those that suit somebody best, until the reader asks for all. */
final class Columns {
    private static final int SOME = 12;

    private boolean all;

    /** Ids of homes, in the order of the columns. */
    List<String> of(Page page) {
        List<String> homes = List.copyOf(page.sheet().homes().keySet());
        if (all || homes.size() <= SOME) {
            return homes;
        }
        Set<String> some = new LinkedHashSet<>();
        page.rows().stream()
                .flatMap(row -> Stream.of(row.line().home(), row.line().proposed()))
                .filter(homes::contains)
                .forEach(some::add);
        homes.stream()
                .sorted(Comparator.comparingInt((String home) -> -best(page, homes.indexOf(home))))
                .filter(home -> some.size() < SOME)
                .forEach(home -> {
                    if (some.size() < SOME) {
                        some.add(home);
                    }
                });
        return homes.stream().filter(some::contains).toList();
    }

    /** Shows all, where some are left out. */
    Optional<Button> button(Page page, Runnable refresh) {
        int homes = page.sheet().homes().size();
        if (homes <= SOME) {
            return Optional.empty();
        }
        Button button = new Button(page.say(all ? "fewer-homes" : "all-homes", homes), click -> {
            all = !all;
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
