package org.immerse.accommodation.italy.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.immerse.accommodation.italy.internal.OpenPage;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.Ground;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeDraft;
import org.immerse.accommodation.italy.internal.home.HomeRules;
import org.immerse.accommodation.italy.internal.home.HomeWords;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.HostDesk;
import org.immerse.accommodation.italy.internal.home.HostView;
import org.immerse.accommodation.italy.internal.home.KeptHomes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.home.Photos;
import org.immerse.accommodation.italy.internal.home.PlaceClearance;
import org.immerse.accommodation.italy.internal.places.ItalianPlaces;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.UserSession;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A host writes a place down page by page, sends it, changes it and takes it back: on the real database, by the fields of the pages. */
@SuppressWarnings("NullAway") // the views do not read the event
class RegisteringTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final User CONTI = host("conti", SomeHome.CONTI);
    private static final User OTHER = host("other", new Organisation("org-other", "Altra casa"));
    private static final User NOBODYS = host("lone", null);

    @AutoClose
    private final OpenPage page = new OpenPage();

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final TestClock clock = new TestClock(NOW);
    private final PersistenceUnit unit = database.unit("accommodation-italy");
    private final Homes homes = KeptHomes.of(unit, (transaction, event) -> {});
    private final Map<String, Clearance.State> states = new TreeMap<>();
    private final List<String> said = new ArrayList<>();
    private final Safeguarding safeguarding = safeguarding();
    private final OpenHomes open = new OpenHomes(homes, safeguarding, clock);
    private final Photos photos = new Photos(unit, RegisteringTest::id, clock);
    private User signedIn = CONTI;
    private final UserSession session = proxy(UserSession.class, (name, given) -> Optional.of(signedIn));
    private final HostDesk desk =
            KeptHomes.desk(unit, homes, safeguarding, open, photos, session, RegisteringTest::id, clock);
    private final Concepts concepts =
            proxy(Concepts.class, (name, given) -> name.equals("all") ? List.of() : String.valueOf(given[0]));
    private final HomeWords words = new HomeWords(OpenPage.TEXTS, concepts, safeguarding, clock);
    private final EntryPages pages = new EntryPages(desk, concepts, new ItalianPlaces(), OpenPage.TEXTS);

    @Test
    void everyPageKeepsWhatWasWrittenAndAllOfItIsRegistered() {
        String id = written();
        assertThat(desk.draft(id).orElseThrow().reached()).isEqualTo(EntryStep.values().length);
        assertThat(homes.all()).isEmpty();

        CheckView check = check(id);
        assertThat(OpenPage.words(check))
                .contains("Room with a view", "Via Zamboni 7", "Bologna", "250", "check.asked", "place.item.room")
                .doesNotContain("check.open");
        OpenPage.part(check, Button.class, "accommodation-italy-entry-send").click();

        Home home = homes.find(id).orElseThrow();
        assertThat(home.host()).isEqualTo(SomeHome.CONTI);
        assertThat(home.registeredBy()).isEqualTo("conti");
        assertThat(home.where().town()).isEqualTo("Bologna");
        assertThat(home.where().point().latitude()).isBetween(44.0, 45.0);
        assertThat(home.terms().beds()).isEqualTo(2);
        assertThat(home.terms().rent()).isEqualTo(250);
        assertThat(home.household().ageTo()).isEqualTo(OptionalInt.of(51));
        assertThat(home.wishes().only()).contains("woman");
        assertThat(home.wishes().grounds()).containsExactly(Ground.PRIVATE_HOME);
        assertThat(desk.draft(id)).isEmpty();
        assertThat(said).containsExactly("register " + id);
        assertThat(OpenPage.words(check)).contains("check.sent", "standing.draft");
    }

    @Test
    void badInputStaysInItsFieldAndIsNotKept() {
        HomeDraft draft = desk.begin(Home.Kind.ROOM);
        EntryView view = view(draft.home().id() + "/beds");
        TextField beds = OpenPage.part(view, TextField.class, "accommodation-italy-entry-beds");
        for (String bad : List.of("many", "", "0", "31", "-1", "1.5")) {
            beds.setValue(bad);
            go(view);
            assertThat(beds.isInvalid()).as(bad).isTrue();
            assertThat(beds.getErrorMessage()).isNotBlank();
            assertThat(beds.getValue()).isEqualTo(bad);
        }
        assertThat(desk.draft(draft.home().id()).orElseThrow().home().terms().beds())
                .isEqualTo(1);
        assertThat(desk.draft(draft.home().id()).orElseThrow().reached()).isZero();
    }

    @Test
    void readsTheDigitsOfTheKeyboard() {
        HomeDraft draft = desk.begin(Home.Kind.ROOM);
        EntryFields fields = pages.of(EntryStep.BEDS, draft.home());
        ((TextField) fields.fields().get("beds")).setValue("٣");
        assertThat(fields.read(draft.home(), new Unread()).terms().beds()).isEqualTo(3);
    }

    @Test
    void womenOnlyNeedsAGroundAndAnAgeToo() {
        HomeDraft draft = desk.begin(Home.Kind.ROOM);
        EntryView view = view(draft.home().id() + "/for-whom");
        assertThat(OpenPage.words(view)).contains("for-whom.not");
        RadioButtonGroup<String> only = only(view);
        CheckboxGroup<?> grounds = OpenPage.part(view, CheckboxGroup.class, "accommodation-italy-entry-grounds");
        CheckboxGroup<?> ages = OpenPage.part(view, CheckboxGroup.class, "accommodation-italy-entry-age-grounds");
        assertThat(grounds.isVisible()).isFalse();
        only.setValue("woman");
        TextField from = OpenPage.part(view, TextField.class, "accommodation-italy-entry-ageFrom");
        from.setValue("18");
        assertThat(grounds.isVisible()).isTrue();
        assertThat(ages.isVisible()).isTrue();
        go(view);
        assertThat(grounds.isInvalid()).isTrue();
        assertThat(ages.isInvalid()).isTrue();
        from.setValue("12");
        go(view);
        assertThat(from.isInvalid()).isTrue();
    }

    @Test
    void theAddressStaysOutOfNameAndDescription() {
        String id = written();
        EntryView view = view(id + "/words");
        TextArea description = OpenPage.part(view, TextArea.class, "accommodation-italy-entry-description");
        description.setValue("Come to Via Zamboni 7 at any time.");
        go(view);
        assertThat(description.isInvalid()).isTrue();
        assertThat(desk.draft(id).orElseThrow().home().description()).doesNotContain("Zamboni");
    }

    @Test
    void whatIsOpenIsSaidWithTheWayThereAndCannotBeSent() {
        String id = desk.begin(Home.Kind.FAMILY).home().id();
        CheckView check = check(id);
        assertThat(OpenPage.parts(check, Anchor.class).map(Anchor::getHref))
                .contains(Routes.address(id, "where"), Routes.address(id, "words"));
        assertThat(OpenPage.parts(check, Button.class)
                        .map(button -> button.getId().orElse("")))
                .doesNotContain("accommodation-italy-entry-send");
        assertThatThrownBy(() -> desk.send(id)).isInstanceOf(ProblemException.class);
        assertThat(homes.all()).isEmpty();
    }

    /** The addresses of the form, as the check page links to them. */
    private static final class Routes {
        static String address(String id, String page) {
            return "accommodation-italy/host/entry/" + id + "/" + page;
        }
    }

    @Test
    void changesAreADraftBesideTheHomeUntilTheyAreMade() {
        String id = sent();
        states.put(id, Clearance.State.APPROVED);
        EntryView view = view(id + "/rent");
        OpenPage.part(view, TextField.class, "accommodation-italy-entry-rent").setValue("300");
        go(view);
        assertThat(homes.find(id).orElseThrow().terms().rent()).isEqualTo(250);
        assertThat(OpenPage.words(check(id))).contains("check.again.holds").doesNotContain("check.again.what");
        desk.send(id);
        assertThat(homes.find(id).orElseThrow().terms().rent()).isEqualTo(300);
        assertThat(said).containsExactly("register " + id);
    }

    @Test
    void anotherAddressIsSaidToNeedANewLookAndTakesItemsAway() {
        String id = sent();
        states.put(id, Clearance.State.APPROVED);
        EntryView view = view(id + "/where");
        OpenPage.part(view, TextField.class, "accommodation-italy-entry-address")
                .setValue("Via Saragozza 1");
        go(view);
        assertThat(OpenPage.words(check(id)))
                .contains("check.again.what", "place.item.room", "place.item.right-to-let")
                .doesNotContain("check.again.holds");
        desk.send(id);
        assertThat(said).last().asString().startsWith("changed " + id).contains("room", "right-to-let");
    }

    @Test
    void forgottenChangesLeaveTheHomeAsItWas() {
        String id = sent();
        Home before = homes.find(id).orElseThrow();
        HomeDraft draft = desk.editing(id).orElseThrow();
        desk.keep(draft.after(draft.home().described("Other", ""), 1));
        desk.discard(id);
        assertThat(desk.draft(id)).isEmpty();
        assertThat(homes.find(id)).contains(before);
    }

    @Test
    void neverFewerBedsThanAreTaken() {
        String id = sent();
        KeptHomes.taken(open, Map.of(id, 2));
        HomeDraft draft = desk.editing(id).orElseThrow();
        Home.Terms terms = draft.home().terms();
        desk.keep(draft.after(
                draft.home()
                        .with(new Home.Terms(
                                1, terms.rent(), terms.deposit(), terms.included(), terms.from(), terms.until())),
                1));
        assertThatThrownBy(() -> desk.send(id))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.fields())
                                .extracting(ProblemException.FieldProblem::field)
                                .containsExactly("beds"));
    }

    @Test
    void isTakenBackUntilStaffBeginAndIsADraftAgain() {
        String id = sent();
        click(list(), "take-back");
        assertThat(homes.find(id)).isEmpty();
        assertThat(new PlaceClearance(homes).mayHandle(staff(), id)).isFalse();
        assertThat(desk.draft(id).orElseThrow().home().title()).isEqualTo("Room with a view");
        desk.send(id);
        states.put(id, Clearance.State.DOCUMENTS_ASKED);
        assertThat(new PlaceClearance(homes).mayHandle(staff(), id)).isTrue();
        assertThat(OpenPage.words(list())).doesNotContain("take-back").contains("home.pause", "home.end");
    }

    @Test
    void pausesOffersAgainAndEnds() {
        String id = sent();
        states.put(id, Clearance.State.APPROVED);
        assertThat(open.isApproved(homes.find(id).orElseThrow())).isTrue();
        click(list(), "pause");
        assertThat(homes.find(id).orElseThrow().status()).isEqualTo(Home.Status.PAUSED);
        assertThat(open.isApproved(homes.find(id).orElseThrow())).isFalse();
        click(list(), "reopen");
        assertThat(open.isApproved(homes.find(id).orElseThrow())).isTrue();
        click(list(), "end");
        assertThat(homes.find(id).orElseThrow().status()).isEqualTo(Home.Status.OPEN);
    }

    @Test
    void nobodyElseReachesADraftOrAHome() {
        String draft = written();
        String sent = sent();
        for (User stranger : List.of(OTHER, NOBODYS, staff())) {
            signedIn = stranger;
            assertThat(OpenPage.words(list())).doesNotContain("Room with a view");
            assertThat(OpenPage.words(check(draft))).contains("home.gone").doesNotContain("Zamboni");
            assertThat(OpenPage.words(view(draft + "/where")))
                    .contains("home.gone")
                    .doesNotContain("Zamboni");
            assertThat(OpenPage.words(preview(sent))).contains("home.gone").doesNotContain("Room with a view");
            desk.discard(draft);
            assertThat(desk.photos(sent)).isEmpty();
        }
        signedIn = CONTI;
        assertThat(desk.draft(draft)).isPresent();
    }

    @Test
    void theListLeadsToTheFormAndSaysWhatToDoWithoutAnOrganisation() {
        assertThat(OpenPage.words(list())).contains("own.none", "accommodation-italy/host/entry/new");
        signedIn = NOBODYS;
        assertThat(OpenPage.words(list())).contains("no-organisation.what").doesNotContain("entry/new");
    }

    @Test
    void thePreviewShowsNeitherAddressNorStop() {
        assertThat(OpenPage.words(preview(written())))
                .contains("Room with a view", "address.hidden")
                .doesNotContain("Zamboni", "Bus 99");
    }

    @Test
    void everyFieldOfTheRulesHasItsPage() {
        Home wrong = new Home(
                "x",
                SomeHome.CONTI,
                "",
                Home.Kind.ROOM,
                "",
                "x".repeat(6000),
                new Home.Where("", "", SomeHome.room("x").where().point(), "", OptionalInt.of(999), "x".repeat(300)),
                new Home.Terms(0, -1, -1, Set.of(), LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 1, 1))),
                new Home.Household(
                        -1, OptionalInt.of(200), OptionalInt.of(150), Set.of(), false, false, Set.of(), Set.of()),
                new Home.Rules(false, false, false, "x".repeat(6000)),
                new Home.Wishes(
                        Optional.of("nobody"),
                        OptionalInt.of(3),
                        OptionalInt.of(2),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                Home.Status.OPEN,
                false,
                NOW,
                NOW);
        List<ProblemException.FieldProblem> problems = HomeRules.problems(wrong);
        assertThat(problems).hasSizeGreaterThan(15);
        problems.forEach(problem -> assertThat(EntryStep.values())
                .as(problem.field())
                .anyMatch(step -> step.asks(problem.field())
                        && pages.of(step, wrong).fields().containsKey(problem.field())));
    }

    /** Writes a whole place by the fields of the pages, and stops before it is sent. */
    private String written() {
        HomeDraft begun = desk.begin(Home.Kind.ROOM);
        String id = begun.home().id();
        desk.keep(begun.after(begun.home(), 1));
        for (EntryStep step : EntryStep.values()) {
            EntryView view = view(id + "/" + step.code());
            fill(view, step);
            go(view);
            assertThat(OpenPage.parts(view, Component.class)
                            .filter(HasValidationProperties.class::isInstance)
                            .map(HasValidationProperties.class::cast)
                            .filter(HasValidationProperties::isInvalid)
                            .map(HasValidationProperties::getErrorMessage))
                    .as(step.code())
                    .isEmpty();
        }
        return id;
    }

    private String sent() {
        String id = written();
        desk.send(id);
        return id;
    }

    private static void fill(EntryView view, EntryStep step) {
        switch (step) {
            case WHERE -> {
                town(view)
                        .setValue(new ItalianPlaces()
                                .search("Bologna", java.util.Locale.ITALIAN, 1)
                                .getFirst());
                line(view, "address", "Via Zamboni 7");
                line(view, "minutes", "4");
                line(view, "stop", "Bus 99");
            }
            case BEDS -> line(view, "beds", "2");
            case RENT -> {
                line(view, "rent", "250");
                line(view, "deposit", "0");
            }
            case HOUSEHOLD -> {
                line(view, "people", "1");
                line(view, "oldest", "51");
            }
            case FOR_WHOM -> {
                only(view).setValue("woman");
                grounds(view).setValue(Set.of(Ground.PRIVATE_HOME));
            }
            case WORDS -> line(view, "title", "Room with a view");
            case KIND, LIFE, RULES, WISHES, PHOTOS -> {}
        }
    }

    private static void line(EntryView view, String name, String value) {
        OpenPage.part(view, TextField.class, "accommodation-italy-entry-" + name)
                .setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PlaceDirectory.Known> town(EntryView view) {
        return OpenPage.part(view, ComboBox.class, "accommodation-italy-entry-town");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> only(EntryView view) {
        return OpenPage.part(view, RadioButtonGroup.class, "accommodation-italy-entry-only");
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Ground> grounds(EntryView view) {
        return OpenPage.part(view, CheckboxGroup.class, "accommodation-italy-entry-grounds");
    }

    private static void go(EntryView view) {
        OpenPage.part(view, Button.class, "accommodation-italy-entry-go").click();
    }

    private static void click(Component view, String name) {
        OpenPage.parts(view, Button.class)
                .filter(button -> button.getText().contains("home." + name + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in: " + OpenPage.words(view)))
                .click();
    }

    private EntryView view(String path) {
        EntryView view = new EntryView(desk, pages);
        view.go = address -> {};
        view.open(path);
        return view;
    }

    private CheckView check(String id) {
        CheckView view = new CheckView(desk, words, new PlaceClearance(homes), OpenPage.TEXTS);
        view.open(id);
        return view;
    }

    private PreviewView preview(String id) {
        PreviewView view = new PreviewView(desk, words, photos);
        view.open(id);
        return view;
    }

    private HostView list() {
        HostView view = new HostView(desk, words, (component, topics, action) -> {});
        view.beforeEnter(null);
        return view;
    }

    private Safeguarding safeguarding() {
        return proxy(Safeguarding.class, (name, given) -> switch (name) {
            case "of" -> clearance(String.valueOf(given[1]));
            case "isApproved" -> states.get(String.valueOf(given[1])) == Clearance.State.APPROVED;
            case "register" -> {
                said.add("register " + given[2]);
                yield clearance(String.valueOf(given[2]));
            }
            case "changed" -> {
                said.add("changed " + given[2] + " " + given[3]);
                yield clearance(String.valueOf(given[2]));
            }
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private Clearance clearance(String subject) {
        return new Clearance(
                PlaceClearance.KIND,
                subject,
                states.getOrDefault(subject, Clearance.State.DRAFT),
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "conti",
                List.of());
    }

    private static User host(String name, @Nullable Organisation organisation) {
        return new User(name, name, name, Set.of(Role.PROVIDER), Optional.ofNullable(organisation));
    }

    private static User staff() {
        return new User("giulia", "giulia", "Giulia", Set.of(Role.CASEWORKER), Optional.of(SomeHome.CONTI));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private interface Answer {
        Object to(String method, Object[] given);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answer.to(method.getName(), given == null ? new Object[0] : given)));
    }
}
