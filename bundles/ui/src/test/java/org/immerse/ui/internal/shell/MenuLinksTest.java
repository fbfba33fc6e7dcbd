package org.immerse.ui.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.ui.internal.views.ViewEntry;
import org.junit.jupiter.api.Test;

class MenuLinksTest {
    private static final ViewEntry HOME = entry("", "home", true, Set.of());
    private static final ViewEntry JOBS = entry("jobs", "jobs", true, Set.of());
    private static final ViewEntry SAVED = entry("jobs/saved", "saved", true, Set.of("NEWCOMER"));
    private static final ViewEntry VACANCY = entry("jobs/vacancy", "vacancy", false, Set.of());
    private static final ViewEntry ADMIN = entry("admin", "admin", true, Set.of("ADMINISTRATOR"));

    @Test
    void showsStrangersWhatIsOpenOrInvitesThem() {
        assertThat(MenuLinks.entries(
                        List.of(HOME, JOBS, SAVED, VACANCY, ADMIN),
                        Optional.empty(),
                        texts("home", "jobs", "saved", "admin")))
                .containsExactly(HOME, JOBS, SAVED);
    }

    @Test
    void waitsForTheTextsOfAModule() {
        assertThat(MenuLinks.entries(List.of(HOME, JOBS), Optional.empty(), texts("home")))
                .containsExactly(HOME);
    }

    @Test
    void marksTheEntryWithTheLongestRouteThatFits() {
        assertThat(MenuLinks.current(List.of(HOME, JOBS, SAVED), "jobs/saved/7"))
                .contains(SAVED);
        assertThat(MenuLinks.current(List.of(HOME, JOBS, SAVED), "jobs/42")).contains(JOBS);
        assertThat(MenuLinks.current(List.of(HOME, JOBS, SAVED), "")).contains(HOME);
        assertThat(MenuLinks.current(List.of(HOME, JOBS, SAVED), "jobsearch")).isEmpty();
    }

    @Test
    void fitsFivePlacesIntoTheBottomBar() {
        assertThat(MenuLinks.fit(List.of(HOME, JOBS, SAVED, VACANCY, ADMIN))).isTrue();
        assertThat(MenuLinks.fit(List.of(HOME, JOBS, SAVED, VACANCY, ADMIN, HOME)))
                .isFalse();
    }

    @Test
    void saysWhichPlaceIsThePresentPage() {
        Anchor link = MenuLinks.link("jobs", "work", "Work", true);

        assertThat(link.getElement().getAttribute("aria-current")).isEqualTo("page");
        assertThat(MenuLinks.link("", "home", "Home", false).getHref()).isEqualTo(".");
    }

    private static ViewEntry entry(String route, String title, boolean menu, Set<String> roles) {
        return new ViewEntry(Div.class, route, title, title, "", "info", 1, menu, false, roles, roles);
    }

    private static Messages texts(String... keys) {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                return text.key();
            }

            @Override
            public boolean has(String key) {
                return List.of(keys).contains(key);
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH);
            }
        };
    }
}
