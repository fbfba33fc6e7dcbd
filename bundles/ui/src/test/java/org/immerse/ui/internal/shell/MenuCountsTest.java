package org.immerse.ui.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.ui.internal.shell.MenuCounts.Waiting;
import org.immerse.ui.internal.views.OpenBrowsers;
import org.immerse.ui.internal.views.ViewEntry;
import org.junit.jupiter.api.Test;

class MenuCountsTest {
    private static final User AMINA = new User("1", "amina", "Amina", Set.of(Role.NEWCOMER), Optional.empty());
    private static final List<ViewEntry> MENU = List.of(entry("requests"), entry("jobs"), entry("plan"));

    private final MenuCounts counts = new MenuCounts(new OpenBrowsers());

    @Test
    void putsANumberOnlyWhereSomethingWaits() {
        counts.bindCount(count("requests", user -> 2));
        counts.bindCount(count("jobs", user -> 0));
        counts.bindCount(count("elsewhere", user -> 7));

        assertThat(counts.of(MENU, Optional.of(AMINA))).isEqualTo(Map.of("requests", new Waiting(2, "some.words")));
    }

    @Test
    void countsNothingForStrangers() {
        counts.bindCount(count("requests", user -> 2));

        assertThat(counts.of(MENU, Optional.empty())).isEmpty();
    }

    @Test
    void leavesOutAModuleThatCannotCount() {
        counts.bindCount(count("requests", user -> {
            throw new IllegalStateException("no database");
        }));
        counts.bindCount(count("plan", user -> 1));

        assertThat(counts.of(MENU, Optional.of(AMINA))).containsOnlyKeys("plan");
    }

    @Test
    void forgetsAModuleThatWent() {
        MenuCount count = count("requests", user -> 2);
        counts.bindCount(count);
        counts.unbindCount(count);

        assertThat(counts.of(MENU, Optional.of(AMINA))).isEmpty();
    }

    private static ViewEntry entry(String route) {
        return new ViewEntry(Div.class, route, route, route, "", "info", 1, true, false, Set.of(), Set.of());
    }

    private static MenuCount count(String route, ToIntFunction<User> waiting) {
        return new MenuCount() {
            @Override
            public String route() {
                return route;
            }

            @Override
            public int waiting(User user) {
                return waiting.applyAsInt(user);
            }

            @Override
            public String words() {
                return "some.words";
            }

            @Override
            public Set<String> topics() {
                return Set.of();
            }
        };
    }
}
