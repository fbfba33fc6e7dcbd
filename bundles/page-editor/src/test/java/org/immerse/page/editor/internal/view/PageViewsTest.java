package org.immerse.page.editor.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immerse.api.event.Event;
import org.immerse.api.page.Page;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.page.editor.internal.PageDesk;
import org.immerse.testing.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list and the editor over real files and tables: every word they show is looked at. */
class PageViewsTest {
    @TempDir
    Path root;

    @AutoClose
    private PageDesk desk;

    private User signedIn = PageDesk.ADMIN;
    private Consumer<Event> happens = event -> {};
    private final Messages messages = StandIn.messages("page-editor.");
    private final UserSession session =
            StandIn.of(UserSession.class, (name, arguments) -> name.endsWith("ser") ? Optional.of(signedIn) : null);
    private final Live live = (component, topics, action) -> happens = action;

    @BeforeEach
    void aPageIsOpen() {
        desk = new PageDesk(root).filled();
        UI ui = new UI();
        ui.setLocale(Locale.ENGLISH);
        UI.setCurrent(ui);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void theListTellsWhichLanguagesAreThereMissingWaitingAndBehind() {
        assertThat(words(list()))
                .contains("Health", "present-in Greek, English", "missing-in Arabic", "state.published")
                .doesNotContain("behind-in");
        desk.draft("health", "Come at ten. Bring a photo.");
        assertThat(words(list())).contains("waiting-in English", "behind-in Greek", "state.draft");
        desk.pages.takeDown(PageDesk.ADMIN, desk.open("health"));
        assertThat(words(list())).contains("state.draft");
    }

    @Test
    void anEmptySiteIsToldHowToBegin() {
        try (PageDesk empty = new PageDesk(root.resolve("elsewhere"))) {
            PagesView view = new PagesView(empty.pages, session, messages, empty.site, live);
            view.show();
            assertThat(words(view)).contains("none.title", "none.why", "new");
        }
    }

    @Test
    void aNewPageGetsItsNameFromItsTitle() {
        PagesView list = list();
        button(list, "new").click();
        TextField title = find(list, TextField.class, field -> field.getId().equals(Optional.of("new-title")));
        title.setValue("Κάρτα υγείας");
        TextField name = find(list, TextField.class, field -> field.getId().equals(Optional.of("new-name")));
        assertThat(name.getValue()).isEqualTo("karta-ygeias");
        name.setValue("health");
        button(list, "new.begin").click();
        assertThat(list.getElement().getOuterHTML()).contains("page-editor.new.name.taken");
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void oneSentenceChangedIsMarkedBesideItsTranslation() {
        EditPageView view = view("health");
        assertThat(words(view)).contains("Health", "history.none", "see");
        type(view, "field.body", "en", "Come at ten. Bring a photo.");
        assertThat(view.getElement().hasAttribute("unsaved")).isTrue();
        button(view, "save").click();
        assertThat(view.getElement().hasAttribute("unsaved")).isFalse();
        assertThat(words(view)).contains("saved", "state.draft", "behind Greek English", "Come at ten.");
        assertThat(view.getElement().getOuterHTML())
                .contains("<mark>Come at ten.</mark>", "<span>Bring a photo.</span>");
        assertThat(desk.read("health", "en").map(Page::html).orElse("")).contains("nine");
        button(view, "ui.words.right Greek").click();
        assertThat(words(view)).contains("right.kept").doesNotContain("behind Greek");
    }

    @Test
    void goesFromDraftToPublishedAndBackInItsHistory() {
        EditPageView view = view("health");
        type(view, "field.title", "en", "Health card");
        find(view, Checkbox.class, box -> true).setValue(true);
        button(view, "publish").click();
        assertThat(words(view)).contains("published", "history.version 2", "history.published ADMIN", "history.files");
        assertThat(desk.file("health.en.md")).contains("title: Health card", "checked: 2026-11-23");
        button(view, "publish").click();
        assertThat(words(view)).contains("nothing");
        button(view, "history.restore 1").click();
        assertThat(words(view)).contains("restored 1", "state.draft");
        button(view, "undo").click();
        assertThat(words(view)).contains("discarded").doesNotContain("state.draft");
        assertThat(desk.open("health").draft()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAlsoOfALanguageThatWasNotShown() {
        EditPageView view = view("health");
        type(view, "field.title", "en", "");
        button(view, "publish").click();
        assertThat(view.getElement().getOuterHTML()).contains("page-editor.wrong.title");
        assertThat(field(view, "field.title", "en").isInvalid()).isTrue();
        assertThat(desk.file("health.en.md")).contains("title: Health");
        type(view, "field.title", "en", "---");
        button(view, "save").click();
        assertThat(view.getElement().getOuterHTML()).contains("page-editor.wrong.edge");
    }

    @Test
    void filesThatChangedMeanwhileAreToldAndNeverOverwrittenSilently() {
        EditPageView view = view("health");
        type(view, "field.body", "en", "Mine.");
        desk.write("health.en.md", "Health", "By hand.");
        button(view, "publish").click();
        assertThat(words(view)).contains("ui.page-files.conflict", "conflict.publish");
        assertThat(desk.file("health.en.md")).contains("By hand.");
        button(view, "conflict.publish").click();
        assertThat(words(view)).contains("published", "history.files");
        assertThat(desk.file("health.en.md")).contains("Mine.");
    }

    @Test
    void whatAnotherSavedIsToldAndLosesNothing() {
        EditPageView view = view("health");
        type(view, "field.body", "en", "Mine.");
        desk.draft("health", "Theirs.");
        happens.accept(desk.events.getLast());
        assertThat(words(view)).contains("changed");
        button(view, "save").click();
        assertThat(words(view)).contains("problem.changed", "conflict.mine");
        assertThat(desk.open("health").content().body().byLanguage()).containsEntry("en", "Theirs.");
        button(view, "conflict.mine").click();
        assertThat(desk.open("health").content().body().byLanguage()).containsEntry("en", "Mine.");
    }

    @Test
    void pagesTheSiteNeedsHaveNoWayDown() {
        assertThat(words(view("health"))).contains("down");
        assertThat(words(view("privacy"))).doesNotContain("down");
        assertThat(words(view("nothing"))).contains("missing.why");
        assertThat(words(view("../health"))).contains("missing.why");
    }

    @Test
    void aPhoneShowsTheDraftInOneLanguageWithoutForeignHtml() {
        Component preview = new PhonePreview(new Words(messages, Locale.ENGLISH), "en", desk.files::html)
                .draw(PageDesk.english("Title", "Summary", "## One\n\n<script>x()</script>\n\n[a](javascript:b)"));
        assertThat(words(preview)).contains("Title", "Summary");
        assertThat(all(preview)
                        .map(one -> one.getElement().getProperty("innerHTML", ""))
                        .toList()
                        .toString())
                .contains("<h2>One</h2>")
                .doesNotContain("<script>", "javascript:");
    }

    @Test
    void othersSeeNothing() {
        signedIn = PageDesk.OFFICE;
        assertThat(words(list())).isEmpty();
        assertThat(words(view("health"))).isEmpty();
    }

    private PagesView list() {
        PagesView view = new PagesView(desk.pages, session, messages, desk.site, live);
        view.show();
        return view;
    }

    private EditPageView view(String name) {
        EditPageView view = new EditPageView(
                desk.pages,
                desk.files,
                StandIn.accounts(Map.of("admin", PageDesk.ADMIN)),
                session,
                messages,
                desk.site,
                desk.clock,
                live);
        view.open(name);
        return view;
    }

    /** As if somebody typed it in the browser. */
    private static void type(Component view, String label, String language, String words) {
        TextFieldBase<?, ?> field = field(view, label, language);
        field.getElement().setProperty("value", words);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, cast(field), "", true));
    }

    private static TextFieldBase<?, ?> field(Component view, String label, String language) {
        return find(
                view,
                TextFieldBase.class,
                one -> String.valueOf(one.getLabel()).startsWith("ui.words.in " + label + " ")
                        && language.equals(one.getElement().getAttribute("lang")));
    }

    @SuppressWarnings("unchecked")
    private static <V> HasValue<?, V> cast(Component field) {
        return (HasValue<?, V>) field;
    }

    private static Button button(Component view, String words) {
        return find(view, Button.class, button -> button.getText().strip().equals(words));
    }

    private static <T extends Component> T find(Component view, Class<T> type, Predicate<T> which) {
        return all(view)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PageViewsTest::all));
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }
}
