package org.immerse.ui.internal.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewEntryTest {
    @Test
    void readsWhatAViewSaysOfItself() {
        ViewEntry entry = ViewEntry.of(
                Div.class,
                Map.of(
                        "view.route",
                        "jobs-spain",
                        "view.title",
                        "jobs-spain.title",
                        "view.order",
                        20,
                        "view.roles",
                        new String[] {"NEWCOMER", "EMPLOYER"},
                        "view.menu",
                        false,
                        "view.alone",
                        true));

        assertThat(entry.route()).isEqualTo("jobs-spain");
        assertThat(entry.order()).isEqualTo(20);
        assertThat(entry.roles()).containsExactlyInAnyOrder("NEWCOMER", "EMPLOYER");
        assertThat(entry.menuRoles()).isEqualTo(entry.roles());
        assertThat(entry.menu()).isFalse();
        assertThat(entry.alone()).isTrue();
    }

    @Test
    void takesOneRoleGivenAsAPlainWord() {
        assertThat(ViewEntry.of(Div.class, Map.of("view.roles", "ADMINISTRATOR"))
                        .roles())
                .containsExactly("ADMINISTRATOR");
    }

    @Test
    void usesTheTitleInTheMenuWhereThereIsNoShorterOne() {
        assertThat(ViewEntry.of(Div.class, Map.of("view.title", "x.title", "view.menuTitle", ""))
                        .menuTitle())
                .isEqualTo("x.title");
    }

    @Test
    void isInTheMenuAndOpenUnlessItSaysOtherwise() {
        ViewEntry entry = ViewEntry.of(Div.class, Map.of());

        assertThat(entry.menu()).isTrue();
        assertThat(entry.alone()).isFalse();
        assertThat(entry.roles()).isEmpty();
    }
}
