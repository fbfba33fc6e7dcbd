package org.immerse.delegation.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.delegation.internal.OfficeParts;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the three sides read on their pages, before and from the 18th birthday on. */
@SuppressWarnings("NullAway") // the views do not read the event
class DelegationViewsTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final OfficeParts office = new OfficeParts(database);
    private final Messages messages = messages();
    private final Live live = (component, topics, action) -> {};
    private User signedIn = office.greta();
    private final UserSession session = (UserSession) Proxy.newProxyInstance(
            UserSession.class.getClassLoader(),
            new Class<?>[] {UserSession.class},
            (proxy, method, arguments) -> Optional.of(signedIn));

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(new UI());
        office.grant();
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void whoActsReadsForWhomUntilTheBirthday() {
        assertThat(held())
                .contains("K7Q2", "homes.fill.delegation", "held.until 2027-03-09")
                .doesNotContain("Yaya");
        office.showNames();
        assertThat(held()).contains("Yaya");
        office.moveToTheBirthday();
        assertThat(held()).contains("held.none").doesNotContain("Yaya", "K7Q2", "homes.fill");
    }

    @Test
    void thePersonReadsWhoActsAndWhatTheyDid() {
        office.delegations().acted(office.greta(), "yaya", "homes.fill", Text.of("people.act", "budget"));
        signedIn = office.yaya();
        assertThat(mine())
                .contains("Greta", "state.valid", "people.act", "mine.talk")
                .doesNotContain("mine.end");
        office.moveToTheBirthday();
        assertThat(mine())
                .contains("mine.none", "mine.before", "state.outgrown", "why.outgrown 2027-03-09", "people.act");
    }

    @Test
    void onlyStaffWhoArrangeItReadAndChangeIt() {
        signedIn = office.carla();
        assertThat(arrange()).contains("arrange.lead K7Q2", "Greta", "grant.title", "arrange.hand-over Greta");
        signedIn = office.dario();
        assertThat(arrange()).contains("arrange.not-yours").doesNotContain("Greta", "K7Q2");
        signedIn = office.greta();
        assertThat(arrange()).contains("arrange.not-yours").doesNotContain("Greta", "K7Q2");
    }

    private String held() {
        HeldView view = new HeldView(office.delegations(), office.arranging(), session, messages, live);
        view.beforeEnter(null);
        return words(view);
    }

    private String mine() {
        MineView view = new MineView(office.delegations(), office.arranging(), session, messages, live);
        view.beforeEnter(null);
        return words(view);
    }

    private String arrange() {
        ArrangeView view = new ArrangeView(
                office.delegations(), office.arranging(), office.known(), office.people(), session, messages, live);
        view.open("yaya", Optional.empty());
        return words(view);
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    /** Texts as their key without the module's prefix, and their arguments. */
    private static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                List<String> words = new ArrayList<>();
                words.add(text.key().replaceFirst("^delegation\\.", ""));
                text.arguments().forEach(argument -> words.add(String.valueOf(argument)));
                return String.join(" ", words) + " ";
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH);
            }
        };
    }
}
