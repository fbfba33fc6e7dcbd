package org.immerse.accommodation.italy.internal.board.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.board.BoardDesk;
import org.immerse.accommodation.italy.internal.board.BoardSite;
import org.immerse.accommodation.italy.internal.board.Method;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the board shows, and to whom: every word of it is looked at. */
@SuppressWarnings("NullAway") // the view does not read the event
class BoardViewTest {
    @AutoClose
    private final BoardSite site = BoardSite.small();

    private final BoardDesk desk = site.desk();
    private final UI page = new UI();
    private User signedIn = site.giulia();
    private final UserSession session = (UserSession) Proxy.newProxyInstance(
            UserSession.class.getClassLoader(),
            new Class<?>[] {UserSession.class},
            (proxy, method, given) -> Optional.of(signedIn));
    private final Live live = (component, topics, action) -> {};

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(page);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void theListOffersAProposalAndShowsBoards() {
        assertThat(words("")).contains("new.of 3 4 3", "method.optimal.why", "method.stable.why");
        String id = desk.make(signedIn, Method.OPTIMAL, 0).id();
        assertThat(words("")).contains("open", "proposal");
        assertThat(words(id)).contains("Name of yaya", "Name of omar", "cost", "method.optimal", "method.stable");
    }

    @Test
    void nobodyReadsThePeopleOfOthers() {
        String id = desk.make(signedIn, Method.OPTIMAL, 0).id();
        assertThat(words(id)).contains("others 1").doesNotContain("Name of ama");
        signedIn = site.marco();
        assertThat(words(id)).contains("Name of ama", "others 2").doesNotContain("yaya", "omar");
        signedIn = site.anna();
        assertThat(words(id)).contains("gone").doesNotContain("yaya", "omar", "ama");
        signedIn = new User("x", "x", "X", java.util.Set.of(Role.PROVIDER), signedIn.organisation());
        assertThat(words(id)).contains("gone").doesNotContain("yaya", "omar", "ama");
        assertThat(words("")).doesNotContain("proposal");
    }

    @Test
    void theReasonWhyAPairCannotBeStandsInTheCell() {
        String id = desk.make(signedIn, Method.OPTIMAL, 0).id();
        assertThat(words(id)).contains("bar.short.women-men");
    }

    @Test
    void theFileHoldsTheLinesThePageShows() {
        String id = desk.make(signedIn, Method.OPTIMAL, 0).id();
        BoardDesk.Opened opened = desk.open(signedIn, id).orElseThrow();
        Page page = new Page(
                opened,
                site.sight().faces(signedIn, List.of("yaya", "omar", "ama")),
                new Words(messages(), Locale.ENGLISH));
        List<List<String>> rows = BoardFile.rows(page);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).hasSize(8);
        assertThat(rows.stream().skip(1).map(List::getFirst)).containsExactlyInAnyOrder("Name of yaya", "Name of omar");
        assertThat(rows.toString()).doesNotContain("of ama");
    }

    @Test
    void costsAreSaidWithTheirSign() {
        assertThat(Map.of(0, "±0", 5, "+5", -5, "−5"))
                .allSatisfy((points, said) -> assertThat(Page.signed(points)).isEqualTo(said));
    }

    private String words(String board) {
        BoardView view = new BoardView(desk, site.sight(), session, messages(), site.clock(), live);
        view.setParameter((BeforeEvent) (BeforeEnterEvent) null, board.isEmpty() ? null : board);
        return said(view);
    }

    private static String said(Component view) {
        return view.getElement().getTextRecursively();
    }

    /** Texts as their key without the module's prefix, and their arguments. */
    private static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                List<String> words = new ArrayList<>();
                words.add(text.key().replace("accommodation-italy.board.", ""));
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
