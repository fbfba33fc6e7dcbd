package org.immerse.freshness.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.freshness.internal.SomeEntry.ADMIN;
import static org.immerse.freshness.internal.SomeEntry.CLERK;
import static org.immerse.freshness.internal.SomeEntry.OFFICE;
import static org.immerse.freshness.internal.SomeEntry.entry;
import static org.immerse.freshness.internal.SomeEntry.fact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immerse.api.event.Event;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.freshness.internal.FreshLedger;
import org.immerse.freshness.internal.Scores;
import org.immerse.freshness.internal.SomeEntry;
import org.immerse.freshness.internal.page.ScorePages;
import org.immerse.freshness.internal.persistence.TriedLink;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show, and to whom: every word of them is looked at. */
@SuppressWarnings("NullAway") // the view does not read the event
class FreshnessViewsTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final PersistenceUnit unit = database.unit("freshness");
    private final TestClock clock = SomeEntry.clock();
    private final SomeEntry.Source source = new SomeEntry.Source();
    private final TriedLinks links = new TriedLinks(unit, (transaction, event) -> {});
    private final FreshLedger ledger = SomeEntry.ledger(
            new Verifications(
                    unit, (transaction, event) -> {}, () -> UUID.randomUUID().toString()),
            links,
            clock,
            source);
    private final Scores scores = new Scores(
            ledger,
            SomeEntry.proxy(Accounts.class, method -> method.equals("findOrganisation") ? Optional.of(OFFICE) : null),
            SomeEntry.site());
    private Optional<User> signedIn = Optional.of(CLERK);
    private final UserSession session = SomeEntry.proxy(UserSession.class, method -> signedIn);
    private Consumer<Event> happens = event -> {};

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(new UI());
        source.entries.add(entry(
                "directory.card",
                "office",
                fact("hours", FactKind.HOURS, "", clock.instant()),
                fact("website", FactKind.CONTACT, "https://office.example/", clock.instant())));
        source.entries.add(entry("directory.else", "other", fact("hours", FactKind.HOURS, "", clock.instant())));
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void whatIsFreshIsNotToDoAndTheEmptyPageSaysSo() {
        assertThat(words(view("due"))).contains("empty.title", "0show.due", "1show.all");
        assertThat(words(view("all")))
                .contains("Title of directory.card", "level.fresh", "checked Town hall 2026-11-23")
                .doesNotContain("directory.else");
        source.entries.removeFirst();
        assertThat(words(view("due"))).contains("none.title");
    }

    @Test
    void oneTapOnAFactAndOneOnAllOfThemAreKeptAndCanBeTakenBack() {
        clock.forward(Duration.ofDays(300));
        FreshnessView view = view("hidden");
        assertThat(words(view)).contains("gone 2026-11-23", "Value of hours", "level.expired", "edit");
        button(view, "true :  Label of hours").click();
        assertThat(words(view)).contains("kept  Title of directory.card", "level.stale");
        assertThat(ledger.find("directory.card").orElseThrow().keptBack()).isFalse();
        button(view, "all-true :").click();
        assertThat(words(view)).contains("level.fresh").doesNotContain("level.stale");
        button(view, "undo :").click();
        assertThat(words(view)).contains("undone");
        assertThat(ledger.standing("directory.card")
                        .orElseThrow()
                        .facts()
                        .getFirst()
                        .name())
                .isEqualTo("website");
    }

    @Test
    void whatStaysHoweverOldIsNotSaidToBeGone() {
        clock.forward(Duration.ofDays(300));
        source.keepsBack = false;
        assertThat(words(view("due")))
                .contains("overdue 2026-11-23", "level.stale")
                .doesNotContain("level.expired", "gone");
    }

    @Test
    void administratorsSeeEverybodysEntriesAndAStrangerNone() {
        signedIn = Optional.of(ADMIN);
        assertThat(words(view("all"))).contains("directory.card", "directory.else");
        signedIn = Optional.of(new User("p", "p", "P", Set.of(Role.PROVIDER), Optional.empty()));
        assertThat(words(view("all"))).contains("none.title").doesNotContain("directory.card");
        signedIn = Optional.empty();
        assertThat(words(view("all"))).doesNotContain("directory.");
    }

    @Test
    void aBrokenLinkIsNamedAndOneEntryCanBeShownAlone() {
        links.keep(List.of(new TriedLink(
                "directory.card", "website", "https://office.example/", TriedLink.Answer.SILENT, clock.instant())));
        assertThat(words(view("broken"))).contains("Value of website", "broken");
        FreshnessView view = view("due");
        view.open("due", "directory.card");
        assertThat(words(view)).contains("Title of directory.card");
        view.open("due", "directory.else");
        assertThat(words(view)).contains("empty.title").doesNotContain("directory.else");
    }

    @Test
    void thePageFollowsWhatOthersDo() {
        clock.forward(Duration.ofDays(300));
        FreshnessView view = view("hidden");
        ledger.verify(ADMIN, "directory.card", Set.of());
        happens.accept(new Event("freshness.verified", java.util.Map.of()));
        assertThat(words(view)).contains("empty.title").doesNotContain("gone");
    }

    @Test
    void everybodyReadsHowFreshEachProviderIs() {
        clock.forward(Duration.ofDays(90));
        ledger.verify(ADMIN, "directory.else", Set.of());
        ScoresView view = new ScoresView(scores, SomeEntry.messages(), (component, topics, action) -> {});
        view.beforeEnter(null);
        assertThat(words(view))
                .contains(
                        "Citizen Service Centre",
                        "scores.very",
                        "scores.points 100",
                        "scores.well",
                        "scores.points 50",
                        "scores.oldest 2026-11-23",
                        "scores.how");
        assertThat(new ScorePages(scores, SomeEntry.messages(), SomeEntry.site())
                        .page("scores", Locale.ENGLISH)
                        .orElseThrow()
                        .html())
                .contains("<bdi>Citizen Service Centre</bdi>", "scores.points 50", "scores.how");
        source.entries.clear();
        view.beforeEnter(null);
        assertThat(words(view)).contains("scores.none.title");
    }

    private FreshnessView view(String show) {
        Live live = (component, topics, action) -> happens = action;
        FreshnessView view = new FreshnessView(ledger, scores, session, SomeEntry.messages(), SomeEntry.site(), live);
        view.open(show, "");
        return view;
    }

    private static Button button(Component view, String label) {
        return all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().orElse("").startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FreshnessViewsTest::all));
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }
}
