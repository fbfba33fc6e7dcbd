package org.immerse.page.editor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.immerse.page.editor.internal.PageDesk.ADMIN;
import static org.immerse.page.editor.internal.PageDesk.OFFICE;
import static org.immerse.page.editor.internal.PageDesk.OTHER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.immerse.api.editing.Behind;
import org.immerse.api.event.Event;
import org.immerse.api.page.Page;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.page.editor.internal.domain.Listed;
import org.immerse.page.editor.internal.domain.Opened;
import org.immerse.page.editor.internal.domain.PageContent;
import org.immerse.page.editor.internal.domain.Version;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    Path root;

    @AutoClose
    private PageDesk desk;

    @BeforeEach
    void aSite() {
        desk = new PageDesk(root).filled();
    }

    @Test
    void aDraftDoesNotChangeWhatPeopleRead() {
        String before = desk.file("health.en.md");
        Opened draft = desk.draft("health", "Come at ten.");

        assertThat(draft.draft()).isPresent();
        assertThat(desk.file("health.en.md")).isEqualTo(before);
        assertThat(html("health", "en")).contains("Come at nine.");
        assertThat(desk.events).containsExactly(new Event("page-editor.changed", Map.of("page", "health")));
        assertThat(listed("health").waiting()).containsExactly("en");
    }

    @Test
    void publishingChangesItAndLeavesOtherLanguagesAsTheyWere() {
        String greek = desk.file("health.el.md");
        Opened after = desk.pages.publish(ADMIN, desk.draft("health", "Come at ten. Bring a photo."), false);

        assertThat(after.draft()).isEmpty();
        assertThat(html("health", "en")).contains("Come at ten.").doesNotContain("nine");
        assertThat(desk.file("health.el.md")).isEqualTo(greek);
        assertThat(desk.audit).containsExactly("page-editor.publish health");
        assertThat(desk.pages.versions(ADMIN, "health"))
                .extracting(Version::number, Version::kind, Version::editor)
                .containsExactly(tuple(2, Version.Kind.PUBLISHED, "admin"), tuple(1, Version.Kind.FILES, ""));
    }

    @Test
    void anEarlierVersionComesBackByDraftAndPublishing() {
        Opened published = desk.pages.publish(ADMIN, desk.draft("health", "Come at ten."), false);
        Opened restored = desk.pages.restore(ADMIN, published, 1);

        assertThat(html("health", "en")).contains("Come at ten.");
        desk.pages.publish(ADMIN, restored, false);
        assertThat(html("health", "en")).contains("Come at nine.");
        assertThat(desk.pages.versions(ADMIN, "health")).hasSize(3);
    }

    @Test
    void whatWasTakenDownComesBackFromItsHistory() {
        Opened down = desk.pages.takeDown(ADMIN, desk.open("health"));

        assertThat(desk.read("health", "en")).isEmpty();
        assertThat(desk.folder).isDirectoryNotContaining("glob:**health*");
        assertThat(listed("health").published()).isEmpty();
        assertThat(desk.pages.versions(ADMIN, "health"))
                .extracting(Version::kind)
                .containsExactly(Version.Kind.DOWN, Version.Kind.FILES);
        desk.pages.publish(ADMIN, desk.pages.restore(ADMIN, down, 2), false);
        assertThat(html("health", "el")).contains("Έλα στις εννέα.");
        assertThat(desk.audit).containsExactly("page-editor.take-down health", "page-editor.publish health");
    }

    @Test
    void theDraftOfAPageThatIsTakenDownCanStillBePublished() {
        desk.draft("health", "Come at ten.");
        desk.pages.takeDown(OTHER, desk.open("health"));
        desk.pages.publish(ADMIN, desk.open("health"), false);

        assertThat(html("health", "en")).contains("Come at ten.");
    }

    @Test
    void pagesTheSiteNeedsStay() {
        refused(Kind.CONFLICT, () -> desk.pages.takeDown(ADMIN, desk.open("privacy")));
        assertThat(desk.read("privacy", "en")).isPresent();
    }

    @Test
    void whatSomebodyWroteIntoTheFilesMeanwhileIsToldAndKept() {
        Opened draft = desk.draft("health", "Come at ten.");
        desk.write("health.en.md", "Health", "By hand.");

        refused(Kind.CONFLICT, () -> desk.pages.publish(ADMIN, draft, false));
        assertThat(html("health", "en")).contains("By hand.");
        assertThat(desk.open("health").draft()).isPresent();
        assertThat(desk.pages.versions(ADMIN, "health")).isEmpty();
        desk.pages.publish(ADMIN, desk.open("health"), true);
        assertThat(html("health", "en")).contains("Come at ten.");
        Version kept = desk.pages.versions(ADMIN, "health").getLast();
        assertThat(kept.kind()).isEqualTo(Version.Kind.FILES);
        assertThat(kept.content().body().byLanguage()).containsEntry("en", "By hand.");
    }

    @Test
    void nobodySavesOverWhatAnotherSaved() {
        Opened mine = desk.open("health");
        Opened theirs = desk.draft("health", "Theirs.");

        refused(Kind.CONFLICT, () -> desk.pages.save(ADMIN, mine, PageDesk.saying(mine.content(), "Mine."), "en"));
        desk.pages.publish(OTHER, theirs, false);
        refused(Kind.CONFLICT, () -> desk.pages.save(ADMIN, theirs, PageDesk.saying(mine.content(), "Mine."), "en"));
        assertThat(html("health", "en")).contains("Theirs.");
    }

    @Test
    void oneSentenceChangedLeavesTranslationsBehindUntilSomebodyLooks() {
        Opened draft = desk.draft("health", "Come at ten. Bring a photo.");
        Behind greek = new Behind("body", "el", "en", "Come at nine. Bring a photo.");

        assertThat(draft.behind()).containsExactly(greek);
        assertThat(listed("health").behind()).containsExactly("el");
        Opened published = desk.pages.publish(ADMIN, draft, false);
        assertThat(published.behind()).containsExactly(greek);
        assertThat(desk.pages.right(ADMIN, published, "body", "el").behind()).isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayTakesWhatItMarkedWithIt() {
        desk.pages.publish(ADMIN, desk.draft("health", "Come at ten."), false);
        Opened draft = desk.draft("health", "Come at eleven.");
        Opened right = desk.pages.right(ADMIN, draft, "body", "el");

        assertThat(right.behind()).isEmpty();
        Opened left = desk.pages.discard(ADMIN, right).orElseThrow();
        assertThat(left.content().body().byLanguage()).containsEntry("en", "Come at ten.");
        assertThat(left.behind()).hasSize(1);
    }

    @Test
    void aNewPageIsReadOnlyOnceItIsPublished() {
        desk.pages.begin(ADMIN, "buses", "en", "Buses");
        assertThat(desk.read("buses", "en")).isEmpty();
        assertThat(fields(() -> desk.pages.publish(ADMIN, desk.open("buses"), false)))
                .containsExactlyInAnyOrder("summary.en", "body.en");
        Opened whole = desk.pages.save(
                ADMIN, desk.open("buses"), PageDesk.english("Buses", "How to ride", "## Tickets"), "en");
        desk.pages.publish(ADMIN, whole, false);

        assertThat(html("buses", "en")).contains("<h2>Tickets</h2>");
        assertThat(desk.pages.list(ADMIN)).extracting(Listed::name).containsExactly("buses", "health", "privacy");
    }

    @Test
    void aNewPageThatIsThrownAwayIsGone() {
        desk.pages.begin(ADMIN, "buses", "en", "Buses");
        assertThat(desk.pages.discard(ADMIN, desk.open("buses"))).isEmpty();
        assertThat(desk.pages.list(ADMIN)).extracting(Listed::name).doesNotContain("buses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "a/b", "A", "", "health", ".."})
    void namesThatLeadElsewhereOrAreTakenAreRefused(String name) {
        assertThat(fields(() -> desk.pages.begin(ADMIN, name, "en", "Title"))).containsExactly("name");
        assertThat(desk.pages.list(ADMIN)).hasSize(2);
    }

    @Test
    void whatIsWrongIsSaidByFieldAndLanguage() {
        Opened page = desk.open("health");
        assertThat(fields(() -> desk.pages.save(ADMIN, page, PageDesk.english("---", "x".repeat(301), "b"), "en")))
                .containsExactlyInAnyOrder("title.en", "summary.en");
        assertThat(fields(() -> desk.pages.begin(ADMIN, "new-page", "el", " "))).containsExactly("title.el");
    }

    @Test
    void aDayOfCheckingIsWrittenIntoEveryLanguage() {
        Opened page = desk.open("health");
        PageContent checked = page.content().checkedOn(LocalDate.of(2026, 11, 23));
        desk.pages.publish(ADMIN, desk.pages.save(ADMIN, page, checked, "en"), false);

        assertThat(desk.read("health", "el").flatMap(Page::checked)).contains(LocalDate.of(2026, 11, 23));
        assertThat(desk.file("health.en.md")).contains("checked: 2026-11-23", "Come at nine.");
    }

    @Test
    void aPageKeepsItsNameWhereATitleIsBeingWrittenAnew() {
        Opened page = desk.open("health");
        PageContent untitled = new PageContent(
                new Localized(Map.of("el", "Υγεία")),
                page.content().summary(),
                page.content().body(),
                page.content().order(),
                page.content().icon(),
                page.content().checked());

        assertThat(desk.pages.save(ADMIN, page, untitled, "en").title(Locale.ENGLISH))
                .isEqualTo("Health");
        assertThat(listed("health").title(Locale.ENGLISH)).isEqualTo("Health");
        assertThat(listed("health").title(Locale.FRENCH)).isEqualTo("Υγεία");
    }

    @Test
    void everybodyElseIsRefused() {
        Opened page = desk.draft("health", "Come at ten.");
        List<ThrowingCallable> all = List.of(
                () -> desk.pages.list(OFFICE),
                () -> desk.pages.open(OFFICE, "health"),
                () -> desk.pages.begin(OFFICE, "buses", "en", "Buses"),
                () -> desk.pages.save(OFFICE, page, PageContent.NONE, "en"),
                () -> desk.pages.right(OFFICE, page, "body", "el"),
                () -> desk.pages.publish(OFFICE, page, false),
                () -> desk.pages.discard(OFFICE, page),
                () -> desk.pages.takeDown(OFFICE, page),
                () -> desk.pages.versions(OFFICE, "health"),
                () -> desk.pages.restore(OFFICE, page, 1));
        all.forEach(one -> refused(Kind.FORBIDDEN, one));
        assertThat(html("health", "en")).contains("Come at nine.");
    }

    @Test
    void anErasedAccountIsTakenFromTheHistory() {
        desk.pages.publish(ADMIN, desk.draft("health", "Come at ten."), false);
        new EditorData(desk.tables).erase("admin");

        assertThat(desk.pages.versions(OTHER, "health"))
                .allMatch(version -> version.editor().isEmpty());
    }

    private Listed listed(String name) {
        return desk.pages.list(ADMIN).stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String html(String name, String language) {
        return desk.read(name, language).map(Page::html).orElse("");
    }

    private static void refused(Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static List<String> fields(ThrowingCallable work) {
        try {
            work.call();
            return List.of();
        } catch (ProblemException problem) {
            return problem.fields().stream().map(FieldProblem::field).toList();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
