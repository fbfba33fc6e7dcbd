package org.immerse.directory.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.editing.Behind;
import org.immerse.api.event.Event;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.edit.SideBySide;
import org.immerse.api.value.GeoPoint;
import org.immerse.api.value.Money;
import org.immerse.api.work.WorkItem;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor over a real directory: every word it shows is looked at. */
class EditViewsTest {
    private static final Localized NONE = new Localized(Map.of());
    private static final Hours HOURS = new Hours(
            List.of(new Hours.Opening(
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(14, 30))),
            List.of(
                    new Hours.Change(
                            LocalDate.of(2026, 12, 24),
                            LocalDate.of(2026, 12, 31),
                            List.of(),
                            words("Holidays", "Γιορτές")),
                    new Hours.Change(
                            LocalDate.of(2027, 1, 4),
                            LocalDate.of(2027, 1, 4),
                            List.of(
                                    new Hours.Span(LocalTime.of(9, 0), LocalTime.of(11, 0)),
                                    new Hours.Span(LocalTime.of(20, 0), LocalTime.MIDNIGHT)),
                            NONE)),
            true);
    private static final Provider OFFICE = new Provider(
            "office",
            Provider.Kind.PUBLIC_OFFICE,
            words("Office", "Γραφείο"),
            words("It helps.", "Βοηθά."),
            new Contact(
                    List.of(new Contact.Phone("+357 22 000 000", words("Information", "Πληροφορίες"))),
                    "a@b.example",
                    ""),
            List.of(new Provider.Place(
                    "office-main",
                    words("Main office", "Κεντρικό"),
                    new Provider.Address(words("Street 1", "Οδός 1"), "1010", words("Nicosia", "Λευκωσία"), "CY-01"),
                    Optional.of(new GeoPoint(35.17, 33.36)),
                    words("Bus 5", "Λεωφορείο 5"),
                    Set.of(Provider.Access.LIFT),
                    HOURS)),
            "org-1",
            true);
    private static final PublicService CARD = new PublicService(
            "card",
            "office",
            new PublicService.Wording(
                    words("Health card", "Κάρτα υγείας"),
                    words("Come at nine. Bring a photo.", "Έλα στις εννέα. Φέρε φωτογραφία."),
                    words("We look at your papers.", "Κοιτάμε τα χαρτιά σου."),
                    words("doctor", "γιατρός"),
                    words("Call us.", "Πάρε μας τηλέφωνο.")),
            Set.of("health"),
            Set.of("arrived"),
            new Terms(
                    Set.of(Terms.Channel.OFFICE, Terms.Channel.PHONE),
                    true,
                    List.of("ar", "el", "en"),
                    true,
                    new Terms.Cost(
                            Terms.Cost.Kind.PRICE,
                            Optional.of(new Money(new BigDecimal("12.50"), Currency.getInstance("EUR"))),
                            words("Cash only", "Μόνο μετρητά")),
                    List.of(
                            new Terms.Document("passport", NONE),
                            new Terms.Document("", words("A photo", "Φωτογραφία"))),
                    Optional.of(new Terms.Capacity(20, 3, LocalDate.of(2026, 11, 20)))),
            List.of(new PublicService.At("office-main", HOURS)),
            new Contact(List.of(), "", "https://office.example"),
            "services-cyprus.health-card",
            List.of("services-cyprus.a", "services-cyprus.b"),
            false,
            true);

    @AutoClose
    private final TestDirectory site = new TestDirectory();

    private User signedIn = TestDirectory.OFFICE;
    private Consumer<Event> happens = event -> {};
    private final UserSession session =
            proxy(UserSession.class, (name, arguments) -> name.endsWith("ser") ? Optional.of(signedIn) : null);
    private final Live live = (component, topics, action) -> happens = action;

    private static Localized words(String english, String greek) {
        return new Localized(Map.of("en", english, "el", greek));
    }

    @BeforeEach
    void aPageIsOpen() {
        UI ui = new UI();
        ui.setLocale(Locale.ENGLISH);
        UI.setCurrent(ui);
        site.publish(OFFICE, CARD);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void openingAndSavingLosesNothing() {
        for (Content content : List.of(new Content.Service(CARD), new Content.Office(OFFICE))) {
            Form form = form();
            Choosable none = new Choosable(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
            ServiceForm service = new ServiceForm(form, none);
            service.offer(OFFICE.places());
            EntryForm fields = content.kind() == EntryKind.SERVICE ? service : new OfficeForm(form, none);
            form.fill(() -> fields.set(content));
            assertThat(fields.get()).isEqualTo(content);
            assertThat(form.problems()).isEmpty();
            assertThat(form.isChanged()).isFalse();
        }
    }

    @Test
    void oneSentenceChangedMarksItsTranslationUntilSomebodyFindsItRight() {
        EditView view = view("card");
        assertThat(words(view))
                .contains("Health card", "state.published", "history.version 1")
                .doesNotContain("behind");
        type(view, "summary", "en", "Come at ten. Bring a photo.");
        assertThat(view.getElement().hasAttribute("unsaved")).isTrue();
        button(view, "save").click();
        assertThat(view.getElement().hasAttribute("unsaved")).isFalse();
        assertThat(words(view)).contains("saved", "state.draft", "behind Greek English", "Come at ten.");
        assertThat(words(desk("behind"))).contains("Health card", "desk.behind 1");
        assertThat(site.translations.behind(entry("card").content()))
                .containsExactly(new Behind("wording.summary", "el", "en", "Come at nine. Bring a photo."));
        button(view, "right Greek").click();
        assertThat(words(view)).contains("right.kept").doesNotContain("behind Greek");
        assertThat(words(desk("behind"))).contains("desk.empty.title");
    }

    @Test
    void goesFromDraftOverReviewToPublishedAndBackInItsHistory() {
        EditView view = view("card");
        type(view, "name", "en", "Card of health");
        button(view, "submit").click();
        assertThat(words(view)).contains("submitted", "state.review", "history.unseen");
        assertThat(words(desk("review"))).contains("Card of health");
        signedIn = TestDirectory.ADMIN;
        EditView other = view("card");
        button(other, "publish").click();
        assertThat(words(other))
                .contains("published", "history.version 2", "history.changed Health card Card of health");
        assertThat(site.directory.service("card").orElseThrow().wording().name().in(Locale.ENGLISH))
                .isEqualTo("Card of health");
        button(other, "history.restore 1").click();
        assertThat(words(other)).contains("restored 1", "state.draft");
        assertThat(entry("card").content().name().in(Locale.ENGLISH)).isEqualTo("Health card");
        button(other, "undo").click();
        assertThat(entry("card").content().name().in(Locale.ENGLISH)).isEqualTo("Card of health");
    }

    @Test
    void anEntryGivenBackSaysWhyInListEditorWorkAndHistory() {
        EditView mine = view("card");
        type(mine, "name", "en", "Card of health");
        button(mine, "submit").click();
        ReviewCount count = new ReviewCount(site.reviews);
        ReviewWork work = new ReviewWork(site.reviews);
        assertThat(List.of(count.waiting(TestDirectory.ADMIN), count.waiting(TestDirectory.OFFICE)))
                .containsExactly(1, 0);
        assertThat(work.items(TestDirectory.ADMIN)).extracting(WorkItem::link).containsExactly("services/edit/card");
        site.reviews.giveBack(TestDirectory.ADMIN, entry("card"), "Say what it costs.");
        type(mine, "apply", "en", "Write to us.");
        happens.accept(new Event("directory.moved", Map.of("service", "card")));

        assertThat(words(mine)).contains("state.draft", "given-back.by", "Say what it costs.", "history.given-back");
        button(mine, "save").click();
        assertThat(((Content.Service) entry("card").content())
                        .service()
                        .wording()
                        .apply()
                        .in(Locale.ENGLISH))
                .isEqualTo("Write to us.");
        assertThat(words(desk("returned"))).contains("Card of health", "desk.returned Say what it costs.");
        assertThat(work.items(TestDirectory.OFFICE))
                .extracting(item -> item.detail().arguments().toString())
                .containsExactly("[Say what it costs.]");
        assertThat(List.of(count.waiting(TestDirectory.ADMIN), count.waiting(TestDirectory.OFFICE)))
                .containsExactly(0, 1);
        button(mine, "submit").click();
        assertThat(words(mine)).contains("state.review", "history.given-back").doesNotContain("given-back.by");
        assertThat(work.items(TestDirectory.OFFICE)).isEmpty();
    }

    @Test
    void onlyWhoReviewsWhatIsHandedInCanGiveItBackAndTheDialogSaysWhatIsWrong() {
        EditView mine = view("card");
        type(mine, "name", "en", "Card of health");
        button(mine, "submit").click();
        assertThat(buttons(mine)).doesNotContain("give-back");
        signedIn = TestDirectory.ADMIN;
        assertThat(buttons(view("card"))).contains("give-back");
        assertThat(buttons(view("organisation/office"))).doesNotContain("give-back");
        List<String> reasons = new ArrayList<>();
        GiveBackDialog dialog = new GiveBackDialog(form(), reason -> {
            reasons.add(reason);
            throw ProblemException.invalid("reason", Text.of("directory.problem.reason"));
        });
        TextArea reason = all(dialog)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
        reason.setValue("Say what it costs.");
        dialogButton(dialog, "give-back").click();
        assertThat(reasons).containsExactly("Say what it costs.");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getValue()).isEqualTo("Say what it costs.");
    }

    private static Form form() {
        return new Form(
                messages(),
                Locale.ENGLISH,
                new SideBySide("en", "el", List.of()),
                (field, language) -> {},
                unsaved -> {});
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        EditView view = view("card");
        type(view, "name", "en", "");
        type(view, "name", "el", "");
        button(view, "save").click();
        assertThat(view.getElement().getOuterHTML()).contains("directory.edit.wrong.name");
        assertThat(entry("card").content()).isEqualTo(new Content.Service(CARD));
        type(view, "name", "en", "Another name");
        button(view, "save").click();
        assertThat(entry("card").content().name().byLanguage()).isEqualTo(Map.of("en", "Another name"));
    }

    @Test
    void aConflictAndALiveEventLoseNothing() {
        EditView mine = view("card");
        type(mine, "apply", "en", "Write to us.");
        Content theirs = site.entries
                .versions(TestDirectory.ADMIN, EntryKind.SERVICE, "card")
                .getFirst()
                .published()
                .content();
        Entry other = site.entries.save(
                TestDirectory.ADMIN,
                new Content.Service(renamed(((Content.Service) theirs).service(), "Theirs")),
                entry("card").revision());
        happens.accept(new Event("directory.changed", Map.of("service", "card")));
        assertThat(words(mine)).contains("changed");
        button(mine, "save").click();
        assertThat(words(mine)).contains("conflict", "conflict.mine");
        assertThat(entry("card").revision()).isEqualTo(other.revision());
        button(mine, "conflict.mine").click();
        Content.Service kept = (Content.Service) entry("card").content();
        assertThat(kept.service().wording().apply().in(Locale.ENGLISH)).isEqualTo("Write to us.");
        assertThat(kept.name().in(Locale.ENGLISH)).isEqualTo("Health card");
    }

    @Test
    void othersFindNothingAndCannotSave() {
        signedIn = TestDirectory.OTHER;
        assertThat(words(view("card"))).contains("missing").doesNotContain("Health card");
        assertThat(words(view("new"))).contains("missing");
        assertThat(words(desk("all"))).contains("desk.none.title").doesNotContain("Health card");
        signedIn = TestDirectory.OFFICE;
        assertThat(words(view("organisation/new"))).contains("missing");
        assertThat(words(desk("all"))).contains("Health card", "Office", "2desk.show.all");
    }

    @Test
    void aPhoneShowsTheDraftInOneLanguage() {
        Form form = new Form(
                messages(),
                Locale.ENGLISH,
                new SideBySide("el", "en", List.of()),
                (field, language) -> {},
                unsaved -> {});
        Choosable papers = new Choosable(
                Map.of(), Map.of(), Map.of("passport", "Passport"), Map.of(), Map.of(), Map.of(), List.of());
        assertThat(words(new PhonePreview(form, papers, "el").draw(new Content.Service(CARD))))
                .contains("Κάρτα υγείας", "Έλα στις εννέα.", "12.50 EUR", "Passport · Φωτογραφία", "Πάρε μας τηλέφωνο.")
                .doesNotContain("Health card");
    }

    @Test
    void aPlaceThatIsOnlyDraftedStaysWithItsService() {
        Provider.Place main = OFFICE.places().getFirst();
        Provider.Place coming = new Provider.Place(
                "office-coming",
                words("Coming office", "Νέο γραφείο"),
                main.address(),
                main.point(),
                main.directions(),
                main.access(),
                main.hours());
        Provider two = new Provider(
                OFFICE.id(),
                OFFICE.kind(),
                OFFICE.name(),
                OFFICE.description(),
                OFFICE.contact(),
                List.of(main, coming),
                OFFICE.account(),
                OFFICE.demo());
        site.entries.save(TestDirectory.OFFICE, new Content.Office(two), 1);
        assertThat(site.entries.places("office"))
                .extracting(Provider.Place::id)
                .containsExactly("office-main", "office-coming");
    }

    @Test
    void aNewOfficeNamesItsPlacesAfterItself() {
        Form form = form();
        Choosable none = new Choosable(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
        OfficeForm fields = new OfficeForm(form, none);
        form.fill(() -> fields.set(new Content.Office(new Provider(
                "",
                OFFICE.kind(),
                words("New office", "Νέο γραφείο"),
                NONE,
                OFFICE.contact(),
                List.of(new Provider.Place(
                        "",
                        NONE,
                        OFFICE.places().getFirst().address(),
                        Optional.empty(),
                        NONE,
                        Set.of(),
                        Hours.UNKNOWN)),
                "org-1",
                true))));
        Entry saved =
                FirstSave.of(site.translations, site.entries, TestDirectory.ADMIN, EntryKind.PROVIDER, form, fields);
        assertThat(((Content.Office) saved.content()).provider().places())
                .extracting(Provider.Place::id)
                .containsExactly("new-office-place-1");
    }

    private static PublicService renamed(PublicService service, String name) {
        PublicService.Wording wording = service.wording();
        return new PublicService(
                service.id(),
                service.provider(),
                new PublicService.Wording(
                        words(name, name),
                        wording.summary(),
                        wording.description(),
                        wording.keywords(),
                        wording.apply()),
                service.topics(),
                service.lifeEvents(),
                service.terms(),
                service.at(),
                service.contact(),
                service.eligibility(),
                service.procedures(),
                service.confidential(),
                service.demo());
    }

    private Entry entry(String id) {
        return site.entries
                .find(TestDirectory.ADMIN, EntryKind.SERVICE, id)
                .filter(entry -> entry.state() != State.WITHDRAWN)
                .orElseThrow();
    }

    private EditView view(String path) {
        Accounts accounts =
                proxy(Accounts.class, (name, arguments) -> name.equals("organisations") ? List.of() : Optional.empty());
        EditView view = new EditView(
                site.entries,
                site.reviews,
                site.translations,
                site.directory,
                new Choices(site.concepts, accounts, site.entries),
                session,
                messages(),
                TestDirectory.SITE,
                live);
        view.open(path);
        return view;
    }

    private DeskView desk(String show) {
        DeskView view = new DeskView(
                site.entries,
                site.reviews,
                site.translations,
                site.directory,
                session,
                messages(),
                TestDirectory.SITE,
                (component, topics, action) -> {});
        view.open(show);
        return view;
    }

    /** As if somebody typed it in the browser. */
    private static void type(Component view, String label, String language, String words) {
        TextFieldBase<?, ?> field = all(view)
                .filter(TextFieldBase.class::isInstance)
                .map(one -> (TextFieldBase<?, ?>) one)
                .filter(one -> String.valueOf(one.getLabel()).startsWith("in " + label + " ")
                        && language.equals(one.getElement().getAttribute("lang")))
                .findFirst()
                .orElseThrow();
        field.getElement().setProperty("value", words);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                field,
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(field, cast(field), "", true));
    }

    @SuppressWarnings("unchecked")
    private static <V> HasValue<?, V> cast(Component field) {
        return (HasValue<?, V>) field;
    }

    private static Button button(Component view, String words) {
        return all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().strip().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> buttons(Component view) {
        return all(view)
                .filter(Button.class::isInstance)
                .map(one -> ((Button) one).getText().strip())
                .toList();
    }

    /** What stands in the footer is no child of the dialog. */
    private static Button dialogButton(Dialog dialog, String words) {
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(Button.class::cast)
                .filter(button -> button.getText().strip().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EditViewsTest::all));
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
                words.add(text.key()
                        .replace("ui.words.", "")
                        .replace("directory.edit.", "")
                        .replace("directory.", ""));
                text.arguments()
                        .forEach(argument -> words.add(String.valueOf(argument).strip()));
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

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), Objects.requireNonNullElse(arguments, new Object[0]))));
    }
}
